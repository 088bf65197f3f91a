package org.alongside.accreditation.panel;

/** One member's vote. Abstaining counts as being there, not as a vote cast (R-ACC-51). */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAIN
}
