package org.alongside.community.pool;

/** What moves money nobody knew. */
public enum ReceiptStep {
    PROPOSE, CONFIRM, DENY, SEND_BACK
}
