package org.alongside.accreditation.application;

/** What the check means. Neither the certificate nor what it says is ever kept (R-ACC-44). */
public enum CheckOutcome {
    NOTHING_THAT_PREVENTS, NEEDS_DISCUSSION
}
