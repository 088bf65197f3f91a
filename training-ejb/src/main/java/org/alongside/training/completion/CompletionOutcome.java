package org.alongside.training.completion;

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

    /** What people read. */
    public String label() {
        return label;
    }
}
