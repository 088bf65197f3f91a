package org.alongside.training.completion;

import java.util.Optional;
import org.alongside.training.attendance.AttendanceOutcome;

/** How far somebody came in a run. */
public enum CompletionOutcome {

    COMPLETED("Completed"),
    /** Came, but not to enough sessions. */
    PARTLY("Took part in some of it"),
    NOT_COMPLETED("Did not take part");

    private final String label;

    CompletionOutcome(String label) {
        this.label = label;
    }

    /** Who was never heard of has no completion at all. */
    public static Optional<CompletionOutcome> of(AttendanceOutcome attendance) {
        return switch (attendance) {
            case COMPLETED -> Optional.of(COMPLETED);
            case PARTLY -> Optional.of(PARTLY);
            case NOT_COMPLETED -> Optional.of(NOT_COMPLETED);
            case NO_SHOW -> Optional.empty();
        };
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
