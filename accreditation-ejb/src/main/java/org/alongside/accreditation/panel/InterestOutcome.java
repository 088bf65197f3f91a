package org.alongside.accreditation.panel;

/** What follows from an interest answer. */
public enum InterestOutcome {

    CLEAR(true),
    CLEARED_BY_CHAIR(true),
    RECUSED(false);

    private final boolean opensTheFile;

    InterestOutcome(boolean opensTheFile) {
        this.opensTheFile = opensTheFile;
    }

    public boolean opensTheFile() {
        return opensTheFile;
    }
}
