package org.alongside.accreditation.body;

import java.util.Set;

/** What a person says about themselves. Nobody may ask for proof (R-ACC-04). */
public enum ConstituencyKind {
    DISABLED_PERSON("I am a disabled person"),
    SUPPORT_USER("I use support, or could use it"),
    CARER("I am an unpaid carer"),
    NONE("None of these"),
    PREFER_NOT_TO_SAY("I prefer not to say");

    private final String label;

    ConstituencyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** "Prefer not to say" never counts towards control, and is not the same as "none" (R-ACC-05). */
    public boolean counts() {
        return this == DISABLED_PERSON || this == SUPPORT_USER || this == CARER;
    }

    /** A person may be several things; "none" and "prefer not to say" each stand alone. */
    public static boolean makesSense(Set<ConstituencyKind> kinds) {
        return !kinds.isEmpty() && (kinds.stream().allMatch(ConstituencyKind::counts) || kinds.size() == 1);
    }
}
