package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.ContributionStep;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PledgeOf;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Money somebody puts into a pool. Promised first; when the bank has it, it is a lot in the pool's book under the same
 * id, and after some days it may be spent. The bank may take it back. In the end it is used up, given back to its owner,
 * or its time is over. How much is in it stands in the book.
 */
@Entity
@Table(schema = "community", name = "contribution")
public class Contribution extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String giver = "";

    @Enumerated(EnumType.STRING)
    private MoneySource source;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status;

    @Column(name = "pledge_pence")
    private long pledgePence;

    @Convert(converter = CategoriesColumn.class)
    private Set<SpendCategory> categories;

    @Convert(converter = OutcomesColumn.class)
    private Set<UUID> outcomes;

    private LocalDate expires;

    private String because;

    @Column(name = "pledged_by")
    private UUID pledgedBy;

    @Column(name = "pledged_at")
    private Instant pledgedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "clears_on")
    private LocalDate clearsOn;

    @Column(name = "from_lot")
    private UUID fromLot;

    @Column(name = "warned_days")
    private int warnedDays = Integer.MAX_VALUE;

    protected Contribution() {
    }

    /** @param ownerId a membership; null for the pot */
    public Contribution(UUID poolId, UUID ownerId, PledgeOf pledge, UUID by, LocalDate today, Instant now) {
        super(UUID.randomUUID());
        pledge.require(ownerId == null, today);
        this.poolId = poolId;
        this.ownerId = ownerId;
        this.giver = pledge.giver();
        this.source = pledge.source();
        this.status = ContributionStatus.PLEDGED;
        this.pledgePence = pledge.pence();
        this.categories = pledge.categories();
        this.outcomes = pledge.outcomes();
        this.expires = pledge.expires();
        this.because = pledge.because();
        this.pledgedBy = by;
        this.pledgedAt = now;
    }

    /** What a member gives to the pot out of this lot of theirs: it is there at once (R-POOL-25). */
    public Contribution gift(long pence, UUID by, LocalDate today, Instant now) {
        if (ownerId == null || source != MoneySource.OWN_MONEY || !categories.isEmpty()) {
            throw new RuleBroken(PoolRule.NOT_TO_BE_GIVEN);
        }
        PledgeOf pledge = new PledgeOf(MoneySource.DONATION, pence, Set.of(), Set.of(), null, "", "");
        Contribution gift = new Contribution(poolId, null, pledge, by, today, now);
        gift.fromLot = id;
        gift.receivedOn = today;
        gift.clearsOn = today;
        gift.status = ContributionStatus.CLEARED;
        return gift;
    }

    public PoolEvent pledged() {
        return new PoolEvent.Pledged(id, poolId, ownerId, source, pledgePence);
    }

    public PoolEvent given() {
        return new PoolEvent.Given(id, poolId, fromLot, pledgePence);
    }

    /** It has come to the bank, and may be spent some days later (R-POOL-21). */
    public PoolEvent arrive(LocalDate day, int clearingDays) {
        PoolEvent event = move(ContributionStep.MATCH);
        receivedOn = day;
        clearsOn = day.plusDays(clearingDays);
        return event;
    }

    public boolean clearsBy(LocalDate today) {
        return status == ContributionStatus.RECEIVED && !today.isBefore(clearsOn);
    }

    /** Refused before its days at the bank are over. */
    public PoolEvent clear(LocalDate today) {
        if (status == ContributionStatus.RECEIVED && today.isBefore(clearsOn)) {
            throw new RuleBroken(PoolRule.CLEARING);
        }
        return move(ContributionStep.CLEAR);
    }

    public PoolEvent move(ContributionStep step) {
        ContributionStatus from = status;
        status = status.after(step);
        return new PoolEvent.ContributionMoved(id, poolId, from, status);
    }

    /** Its last day is over (R-POOL-40). */
    public boolean isOverBy(LocalDate today) {
        return status.isSpendable() && expires != null && expires.isBefore(today);
    }

    /** So many days before its end somebody has to be warned, once each (R-POOL-40). */
    public boolean warns(int days, LocalDate today) {
        boolean due = status.isSpendable() && expires != null && warnedDays > days
                && !today.isBefore(expires.minusDays(days));
        if (due) {
            warnedDays = days;
        }
        return due;
    }

    public LotFacts facts(long free, long held) {
        return new LotFacts(id, ownerId, source, status, categories, outcomes, expires, receivedOn, free, held,
                because);
    }

    public UUID poolId() {
        return poolId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String giver() {
        return giver;
    }

    public MoneySource source() {
        return source;
    }

    public ContributionStatus status() {
        return status;
    }

    public long pledgePence() {
        return pledgePence;
    }

    public Set<SpendCategory> categories() {
        return categories;
    }

    public LocalDate expires() {
        return expires;
    }

    public String because() {
        return because;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate clearsOn() {
        return clearsOn;
    }

    public Instant pledgedAt() {
        return pledgedAt;
    }
}
