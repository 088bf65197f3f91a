package org.alongside.community.card;

/** What the owner of a card is told; nobody else is (R-INT-73). */
public enum CardSign {

    LOW("Little is left on it"),
    QUIET("It has not been used for a long time"),
    RESTRICTED("It was used somewhere direct payments usually may not be");

    private final String label;

    CardSign(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
