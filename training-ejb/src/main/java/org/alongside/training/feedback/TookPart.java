package org.alongside.training.feedback;

/** Whether somebody could take part as they needed to. */
public enum TookPart {
    FULLY("Yes"),
    PARTLY("In part"),
    NOT("No");

    private final String label;

    TookPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
