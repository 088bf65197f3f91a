package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.WantedShare;

/**
 * One member's part in a spend, and what they say about it. Out needs no reason and has no consequence but that they do
 * not pay (R-POOL-07).
 */
@Entity
@Table(schema = "community", name = "spend_share")
public class SpendShare extends SpendPart {

    @Column(name = "membership_id")
    private UUID membershipId;

    private long weight;

    @Enumerated(EnumType.STRING)
    private ShareAnswer answer = ShareAnswer.NONE;

    @Column(name = "max_pence")
    private Long maxPence;

    /** Of the person's plan; only they and their representative see what it says (R-POOL-36). */
    @Column(name = "outcome_id")
    private UUID outcomeId;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "consent_id")
    private UUID consentId;

    /** Their money does not reach further, and the others are asked (R-POOL-13); null when it does. */
    @Column(name = "cap_pence")
    private Long capPence;

    /** Of what they agreed to, what is for somebody else whose money does not reach. */
    @Column(name = "extra_pence")
    private long extraPence;

    /** What was agreed when it was held; null before. */
    @Column(name = "share_pence")
    private Long sharePence;

    protected SpendShare() {
    }

    SpendShare(Spend spend, WantedShare wanted) {
        super(spend);
        membershipId = wanted.membershipId();
        weight = wanted.weight();
    }

    void in(long most, long extra, UUID outcome, UUID consent, UUID by, Instant now) {
        answered(ShareAnswer.IN, by, now);
        maxPence = most;
        extraPence = extra;
        outcomeId = outcome;
        consentId = consent;
    }

    void out(UUID by, Instant now) {
        answered(ShareAnswer.OUT, by, now);
    }

    /** Their share rose above what they had said: they are asked afresh. */
    void askAgain() {
        sharePence = null;
        answered(ShareAnswer.NONE, null, null);
    }

    private void answered(ShareAnswer given, UUID by, Instant now) {
        answer = given;
        answeredBy = by;
        answeredAt = now;
        maxPence = null;
        extraPence = 0;
        outcomeId = null;
        consentId = null;
    }

    void fix(Long pence) {
        sharePence = pence;
    }

    boolean canLiveWith(long pence) {
        return maxPence != null && pence <= maxPence;
    }

    /** Not more than they said, and for others not more than they were asked (R-POOL-08, 13). */
    boolean canLiveWith(Split split) {
        return canLiveWith(split.of(membershipId)) && split.extraOf(membershipId) <= extraPence;
    }

    void cap(Long pence) {
        capPence = pence;
    }

    Long capPence() {
        return capPence;
    }

    boolean isCapped() {
        return capPence != null;
    }

    boolean pays() {
        return weight > 0 && answer != ShareAnswer.OUT;
    }

    /** Nothing they said since then makes them take part. */
    boolean paysWithoutAnswerSince(Instant then) {
        return pays() && (answeredAt == null || !answeredAt.isAfter(then));
    }

    public boolean isUnanswered() {
        return weight > 0 && answer == ShareAnswer.NONE;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public long weight() {
        return weight;
    }

    public ShareAnswer answer() {
        return answer;
    }

    public Long maxPence() {
        return maxPence;
    }

    public UUID outcomeId() {
        return outcomeId;
    }

    public UUID consentId() {
        return consentId;
    }

    public Long sharePence() {
        return sharePence;
    }
}
