package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;

/** Somebody is ill or on holiday, and takes no part meanwhile (R-POOL-42). Nobody asks why, and nothing here says it. */
@Entity
@Table(schema = "community", name = "absence")
public class Absence extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "from_day")
    private LocalDate from;

    /** Null until they say that they are back. */
    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "told_by")
    private UUID toldBy;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "back_at")
    private Instant backAt;

    protected Absence() {
    }

    public Absence(UUID poolId, UUID membershipId, LocalDate from, LocalDate until, UUID toldBy, Instant now) {
        super(UUID.randomUUID());
        if (from.isBefore(London.dayOf(now))) {
            throw new RuleBroken(List.of(Breach.at("from", SpendRule.AWAY_IN_THE_PAST)));
        }
        if (until != null && until.isBefore(from)) {
            throw new RuleBroken(List.of(Breach.at("until", SpendRule.AWAY_TURNED_ROUND)));
        }
        this.poolId = poolId;
        this.membershipId = membershipId;
        this.from = from;
        this.until = until;
        this.toldBy = toldBy;
        toldAt = now;
    }

    public SpendEvent told() {
        return new SpendEvent.AwayTold(id, poolId, membershipId);
    }

    public SpendEvent back(Instant now) {
        backAt = now;
        return new SpendEvent.BackTold(id, poolId, membershipId);
    }

    /** What they have answered since counts, and nothing they said before. */
    public Instant since() {
        Instant begins = London.startOf(from);
        return begins.isAfter(toldAt) ? begins : toldAt;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
