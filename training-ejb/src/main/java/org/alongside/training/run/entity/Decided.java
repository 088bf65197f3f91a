package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.time.WorkingDays;
import org.alongside.training.run.RunRule;

/** What people decided about a run on its way, and what they wrote down for it. */
@Embeddable
public class Decided {

    /** So long a provider has for saying what becomes of a run with too few learners (R-TRN-36). */
    private static final int WORKING_DAYS = 3;

    @Column(name = "replacement_sought")
    private String replacementSought = "";

    @Column(name = "went_ahead_at")
    private Instant wentAheadAt;

    @Column(name = "chased_at")
    private Instant chasedAt;

    @Column(name = "cancel_reason")
    private String cancelReason = "";

    void soughtReplacement(String how) {
        replacementSought = how;
    }

    public boolean isReplacementSought() {
        return !replacementSought.isEmpty();
    }

    /** With too few: once, and only when there is something to decide (R-TRN-36). */
    void goAhead(int learners, int wanted, Instant now) {
        if (wentAheadAt != null) {
            throw new RuleBroken(RunRule.ALREADY_GOES_AHEAD);
        }
        if (learners >= wanted) {
            throw new RuleBroken(RunRule.ENOUGH_HAVE_BOOKED, learners, wanted);
        }
        wentAheadAt = now;
    }

    /** True once: too few learners, and the last day for deciding has passed with nothing decided. */
    boolean chase(int learners, int wanted, Instant bookingClosed, Instant now) {
        boolean due = chasedAt == null && wentAheadAt == null && learners < wanted
                && London.dayOf(now).isAfter(dueBy(bookingClosed));
        if (due) {
            chasedAt = now;
        }
        return due;
    }

    /** The last of the days there are for that, counted from the day on which booking closed. */
    public LocalDate dueBy(Instant bookingClosed) {
        return WorkingDays.after(London.dayOf(bookingClosed), WORKING_DAYS);
    }

    /** When it was decided that it takes place with too few; null when nobody has, or nobody had to. */
    public Instant wentAheadAt() {
        return wentAheadAt;
    }

    void cancel(String reason) {
        cancelReason = reason;
    }

    /** Empty unless it was cancelled. */
    public String cancelReason() {
        return cancelReason;
    }
}
