package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ConsentWanted;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** A member says yes beforehand to one kind of spend, up to limits they set, until they take it back (R-POOL-07). */
@Entity
@Table(schema = "community", name = "standing_consent")
public class StandingConsent extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    private SpendCategory category;

    @Column(name = "occurrence_pence")
    private long occurrencePence;

    @Column(name = "month_pence")
    private long monthPence;

    @Column(name = "outcome_id")
    private UUID outcomeId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected StandingConsent() {
    }

    public StandingConsent(UUID poolId, UUID membershipId, ConsentWanted wanted, UUID givenBy) {
        super(UUID.randomUUID());
        if (wanted.until().isBefore(wanted.from())) {
            throw new RuleBroken(List.of(Breach.at("until", SpendRule.CONSENT_TURNED_ROUND)));
        }
        this.poolId = poolId;
        this.membershipId = membershipId;
        this.category = wanted.category();
        this.occurrencePence = wanted.occurrencePence();
        this.monthPence = wanted.monthPence();
        this.outcomeId = wanted.outcome();
        this.from = wanted.from();
        this.until = wanted.until();
        this.givenBy = givenBy;
    }

    public SpendEvent given() {
        return new SpendEvent.ConsentGiven(id, poolId, membershipId);
    }

    public SpendEvent withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
        return new SpendEvent.ConsentWithdrawn(id, poolId, membershipId);
    }

    /** Of anybody else it is not there. */
    public void requireOf(UUID member) {
        if (!membershipId.equals(member)) {
            throw new NotFound();
        }
    }

    /** @param usedThisMonth what it has allowed in this month before */
    public boolean covers(SpendCategory spentOn, long share, long usedThisMonth, LocalDate day) {
        return isLive(day) && category == spentOn && share <= occurrencePence && usedThisMonth + share <= monthPence;
    }

    public boolean isLive(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(from) && !day.isAfter(until);
    }

    public UUID poolId() {
        return poolId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public SpendCategory category() {
        return category;
    }

    public long occurrencePence() {
        return occurrencePence;
    }

    public long monthPence() {
        return monthPence;
    }

    public UUID outcomeId() {
        return outcomeId;
    }

    public LocalDate until() {
        return until;
    }
}
