package org.alongside.community.spend;

/** How a spend is shared among those who take part (R-POOL-09). */
public enum ShareRule {

    EQUAL("Everybody pays the same", ""),
    BY_ATTENDANCE("By how long each takes part", "Minutes"),
    BY_WEIGHT("By parts we agreed on", "Parts"),
    BY_AMOUNT("By amounts we agreed on", "Pounds"),
    NAMED("Only some of those who take part pay, each the same", "");

    private final String label;
    private final String measure;

    ShareRule(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    public String label() {
        return label;
    }

    /** What is written beside each person; empty when nothing is. */
    public String measure() {
        return measure;
    }
}
