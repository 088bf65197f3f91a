package org.alongside.community.round;

/** What moves an idea in a round. */
public enum ProposalStep {
    CHANGE, FUND, MISS, STOP
}
