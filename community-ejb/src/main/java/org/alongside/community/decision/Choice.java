package org.alongside.community.decision;

/** What a ballot says. The order never changes, and none is chosen beforehand (R-A11Y-10). */
public enum Choice {

    YES("Yes", "Yes"),
    NO("No", "No"),
    /** Counts to the quorum only (R-POOL-65). */
    ABSTAIN("I do not want to say yes or no", "Neither yes nor no"),
    /** Only where the method is {@link Method#CONSENT}, and with a reason. */
    OBJECT("I object", "Objects");

    private final String label;
    private final String ofAnother;

    Choice(String label, String ofAnother) {
        this.label = label;
        this.ofAnother = ofAnother;
    }

    /** What stands beside the name of who chose it. */
    public String ofAnother() {
        return ofAnother;
    }

    /** What somebody chooses from. */
    public String label() {
        return label;
    }
}
