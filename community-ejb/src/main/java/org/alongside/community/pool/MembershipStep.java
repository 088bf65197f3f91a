package org.alongside.community.pool;

/** What moves a membership. */
public enum MembershipStep {
    ACCEPT, ADMIT, GIVE_NOTICE, REMOVE, SETTLE, PAID, DEATH
}
