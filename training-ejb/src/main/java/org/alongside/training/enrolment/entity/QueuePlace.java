package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * What decides who is first: the priority band, then the time, then the enrolment's identifier (R-TRN-18).
 *
 * <p>Band 1 is for people moved from a cancelled run. A claim to a reserved place is band 2, but only where reserved places
 * are given away; for open places it is band 3 like everybody. Among themselves claimants therefore stand in the same
 * order for both kinds, so one order is kept and the claim only says who may take a reserved place.
 */
@Embeddable
public class QueuePlace {

    static final int MOVED_FROM_CANCELLED_RUN = 1;
    static final int EVERYONE = 3;

    private int band;

    /** Not always when the person joined: an offer that ran out, or a move by hand, changes it. */
    @Column(name = "queued_at")
    private Instant queuedAt;

    /** Since when a place has been free that this head of the queue cannot take. */
    @Column(name = "held_up_since")
    private Instant heldUpSince;

    /** The provider recorded why no seats were found, and may offer to the next person (R-TRN-20). */
    @Column(name = "passed_at")
    private Instant passedAt;

    protected QueuePlace() {
    }

    QueuePlace(boolean movedFromCancelledRun, Instant queuedAt) {
        this.band = movedFromCancelledRun ? MOVED_FROM_CANCELLED_RUN : EVERYONE;
        this.queuedAt = queuedAt;
    }

    int band() {
        return band;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    void toTheEnd(Instant at) {
        queuedAt = at;
    }

    void to(int otherBand, Instant at) {
        band = otherBand;
        queuedAt = at;
    }

    /** True when this is news. */
    boolean holdUp(Instant now) {
        boolean news = heldUpSince == null;
        if (news) {
            heldUpSince = now;
        }
        return news;
    }

    void goesOn() {
        heldUpSince = null;
    }

    void isServed() {
        heldUpSince = null;
        passedAt = null;
    }

    public boolean isHeldUp() {
        return heldUpSince != null;
    }

    Instant passableFrom(Duration hold) {
        return heldUpSince.plus(hold);
    }

    void pass(Instant now) {
        passedAt = now;
    }

    public boolean isPassed() {
        return passedAt != null;
    }
}
