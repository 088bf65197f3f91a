package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentRule;

/**
 * What a learner is owed because the provider called a session or the whole run off (R-TRN-37): the fee for it, and, when
 * it was said less than three days before, what travel and personal assistance cost them.
 *
 * <p>It is open from the moment of the cancellation until the provider says that it was paid. A claim that comes later
 * opens it again.
 */
@Entity
@Table(schema = "training", name = "redress")
public class Redress extends TenantOwned {

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "course_id")
    private UUID courseId;

    /** Null for the whole run. */
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "refund_pence")
    private long refundPence;

    @Column(name = "costs_claimable")
    private boolean costsClaimable;

    @Column(name = "owed_since")
    private Instant owedSince;

    @Column(name = "travel_pence")
    private Long travelPence;

    @Column(name = "assistance_pence")
    private Long assistancePence;

    @Column(name = "costs_for")
    private String costsFor = "";

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Redress() {
    }

    /** @param sessionId null when the whole run was called off */
    public Redress(Enrolment enrolment, UUID sessionId, long refundPence, boolean costsClaimable, Instant now) {
        super(UUID.randomUUID());
        this.enrolmentId = enrolment.id();
        this.personId = enrolment.personId();
        this.runId = enrolment.runId();
        this.courseId = enrolment.courseId();
        this.sessionId = sessionId;
        this.refundPence = refundPence;
        this.costsClaimable = costsClaimable;
        this.owedSince = now;
        this.settledAt = refundPence == 0 ? now : null;
    }

    /** The part of the fee one session stands for, with a part of a penny in the learner's favour. */
    public static long shareOf(long feePence, int sessions) {
        return (feePence + sessions - 1) / sessions;
    }

    public EnrolmentEvent owed() {
        return new EnrolmentEvent.RedressOwed(id, personId, runId, refundPence, costsClaimable);
    }

    /** Once; refused when there was notice enough. */
    public EnrolmentEvent claim(long travel, long assistance, String words, Instant now) {
        if (!costsClaimable || claimedAt != null) {
            throw new RuleBroken(EnrolmentRule.COSTS_NOT_CLAIMABLE);
        }
        if (travel + assistance == 0) {
            throw new RuleBroken(EnrolmentRule.NOTHING_CLAIMED);
        }
        travelPence = travel;
        assistancePence = assistance;
        costsFor = words;
        claimedAt = now;
        settledAt = null;
        return new EnrolmentEvent.CostsClaimed(id, personId, runId, travel, assistance);
    }

    /** The provider has paid what is owed. */
    public EnrolmentEvent settle(Instant now) {
        if (settledAt != null) {
            throw new RuleBroken(EnrolmentRule.NOTHING_OWED);
        }
        settledAt = now;
        return new EnrolmentEvent.RedressSettled(id, personId, runId, owedPence());
    }

    public long owedPence() {
        return refundPence + costsPence();
    }

    public long costsPence() {
        return claimedAt == null ? 0 : travelPence + assistancePence;
    }

    public boolean canClaim() {
        return costsClaimable && claimedAt == null;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public UUID personId() {
        return personId;
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID runId() {
        return runId;
    }

    public long refundPence() {
        return refundPence;
    }

    public String costsFor() {
        return costsFor;
    }

    public Instant owedSince() {
        return owedSince;
    }
}
