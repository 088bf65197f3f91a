package org.alongside.community.settlement;

/** What moves a payment out of a pool. */
public enum PayoutStep {
    CONFIRM, WITHDRAW
}
