package org.alongside.training.completion.entity;

import org.alongside.training.completion.CompletionOutcome;

/** How many sessions make a completion (R-TRN-29). */
public final class CompletionPolicy {

    private static final int WHOLE = 100;

    private CompletionPolicy() {
    }

    /** To the nearest session, half up; and at least one, for nobody completes what they never came to. */
    public static int sessionsNeeded(int sessions, int attendanceFloor) {
        return Math.max(1, (2 * sessions * attendanceFloor + WHOLE) / (2 * WHOLE));
    }

    /** @param attended may be more than {@code sessions} where make-up sessions were held */
    public static CompletionOutcome outcome(int attended, int sessions, int attendanceFloor) {
        if (attended >= sessionsNeeded(sessions, attendanceFloor)) {
            return CompletionOutcome.COMPLETED;
        }
        return attended > 0 ? CompletionOutcome.PARTLY : CompletionOutcome.NOT_COMPLETED;
    }
}
