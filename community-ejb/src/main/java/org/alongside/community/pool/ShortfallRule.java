package org.alongside.community.pool;

/** What happens when somebody's money does not reach for their share (R-POOL-13). */
public enum ShortfallRule {

    REJECT("The spend does not go ahead"),
    CAP_AND_ASK("The others are asked whether they would pay more, and each says yes or no");

    private final String label;

    ShortfallRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
