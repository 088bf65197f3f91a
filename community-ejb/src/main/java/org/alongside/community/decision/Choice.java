package org.alongside.community.decision;

/** What a ballot says. The order never changes, and none is chosen beforehand (R-A11Y-10). */
public enum Choice {

    YES("Yes"),
    NO("No"),
    /** Counts to the quorum only (R-POOL-65). */
    ABSTAIN("I do not want to say yes or no"),
    /** Only where the method is {@link Method#CONSENT}, and with a reason. */
    OBJECT("I object");

    private final String label;

    Choice(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
