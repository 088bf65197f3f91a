package org.alongside.community.person;

/** How a decision was taken after support to take it. */
public enum SupportOutcome {

    DECIDED_SELF("They decided it themselves"),
    DECIDED_BY_REPRESENTATIVE("Somebody decided for them"),
    NOT_MADE("They have not decided");

    private final String label;

    SupportOutcome(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
