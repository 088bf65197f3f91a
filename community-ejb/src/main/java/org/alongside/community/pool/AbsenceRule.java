package org.alongside.community.pool;

/** What a group agreed about who is ill or on holiday (R-POOL-42). */
public enum AbsenceRule {

    TAKES_NO_PART("They take no part in what is not approved yet, and pay nothing for it"),
    ASKED_AS_ALWAYS("They are asked as always");

    private final String label;

    AbsenceRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
