package org.alongside.training.course;

import java.util.Set;

/** How somebody shows that they have learned. */
public enum Assessment {
    PARTICIPATION("Taking part"),
    REFLECTION("Looking back on it, in any format"),
    PRACTICAL("Doing it, in any format"),
    WRITTEN_EXAM("A written exam");

    private final String label;

    Assessment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** An exam may be offered, and never be the only way (R-TRN-13). No assessment at all is fine. */
    public static boolean leavesAChoice(Set<Assessment> ways) {
        return !ways.equals(Set.of(WRITTEN_EXAM));
    }
}
