package org.alongside.community.decision;

/** What a ballot says. The order never changes, and none is chosen beforehand (R-A11Y-10). */
public enum Choice {

    YES,
    NO,
    /** Counts to the quorum only (R-POOL-65). */
    ABSTAIN,
    /** Only where the method is {@link Method#CONSENT}, and with a reason. */
    OBJECT
}
