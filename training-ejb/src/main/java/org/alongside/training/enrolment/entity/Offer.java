package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** The offer of a place, which holds it for a while, and how often one ran out before (R-TRN-21). */
@Embeddable
public class Offer {

    @Column(name = "offer_made_at")
    private Instant madeAt;

    @Column(name = "offer_expires_at")
    private Instant expiresAt;

    @Column(name = "offer_reminded_at")
    private Instant remindedAt;

    @Column(name = "offers_expired")
    private int expired;

    protected Offer() {
    }

    static Offer none() {
        return new Offer();
    }

    void make(Instant now, Instant until) {
        madeAt = now;
        expiresAt = until;
        remindedAt = null;
    }

    /** Also when the same moment has come: an offer is open up to its end, not through it. */
    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean wasExpiredBefore() {
        return expired > 0;
    }

    void runOut() {
        expired++;
    }

    void close() {
        madeAt = null;
        expiresAt = null;
        remindedAt = null;
    }

    /** Half of the time is over and the person has not been reminded. */
    boolean remindAt(Instant now) {
        Instant half = madeAt.plus(Duration.between(madeAt, expiresAt).dividedBy(2));
        if (remindedAt != null || now.isBefore(half)) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
