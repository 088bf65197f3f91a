package org.alongside.community.pool;

/** What moves a contribution. */
public enum ContributionStep {
    MATCH, CLEAR, BOUNCE, EXHAUST, RETURN, EXPIRE
}
