package org.alongside.community.spend;

/** What somebody says about their own share (R-POOL-07). */
public enum ShareAnswer {

    NONE("No answer yet"),
    IN("In"),
    OUT("Out");

    private final String label;

    ShareAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
