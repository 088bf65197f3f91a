package org.alongside.community.council;

/** How far a council is with a budget. It is the council's word: nothing here moves it. */
public enum BudgetState {

    INDICATIVE("A first idea, not agreed yet"),
    AGREED("Agreed, not running yet"),
    ACTIVE("Running"),
    ENDED("Ended"),
    CANCELLED("Cancelled by the council");

    private final String label;

    BudgetState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Something was, or is, paid under it. */
    public boolean mayBePaid() {
        return this == ACTIVE || this == ENDED;
    }
}
