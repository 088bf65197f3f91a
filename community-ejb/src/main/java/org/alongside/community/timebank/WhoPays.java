package org.alongside.community.timebank;

/** Where the minutes of an exchange come from (R-TIME-07, 11). */
public enum WhoPays {

    RECEIVERS("Those who received"),
    POT("The community pot"),
    /** One share of the total is the pot's, like any receiver's. */
    SHARED("Those who received and the community pot");

    private final String label;

    WhoPays(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
