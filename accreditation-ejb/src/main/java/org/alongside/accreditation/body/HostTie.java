package org.alongside.accreditation.body;

/** How a broker is tied to the body's host (R-ACC-10). */
public enum HostTie {
    EMPLOYED("Employed by the host"),
    CONTRACTS("Has a contract with the host's service"),
    COMPETES("Competes with the host's service for the same customers");

    private final String label;

    HostTie(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether another area's body has to decide about this broker. */
    public boolean needsReciprocalBody(boolean hostConflicted) {
        return this == EMPLOYED || hostConflicted;
    }
}
