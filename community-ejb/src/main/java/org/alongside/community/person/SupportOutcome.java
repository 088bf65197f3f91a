package org.alongside.community.person;

/** How a decision was taken after support to take it. */
public enum SupportOutcome {

    DECIDED_SELF,
    DECIDED_BY_REPRESENTATIVE,
    NOT_MADE
}
