package org.alongside.community.pool;

/** Why something that stands in a pool's book is taken back (R-POOL-20). */
public enum Mistake {

    WRONG_AMOUNT("The amount is wrong"),
    ANOTHER_POOL("It belongs to another pool"),
    WRITTEN_TWICE("It is written down twice"),
    DID_NOT_HAPPEN("It did not happen");

    private final String label;

    Mistake(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
