package org.alongside.community.settlement;

/** What moves a council's request. */
public enum ClawbackStep {
    NOTIFY, AGREE, CHALLENGE, NO_REPLY, REDUCE, WITHDRAW, RELEASE, PAY, PAY_PART
}
