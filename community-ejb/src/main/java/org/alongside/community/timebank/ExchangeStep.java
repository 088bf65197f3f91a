package org.alongside.community.timebank;

/** What moves an exchange. */
public enum ExchangeStep {

    ACCEPT,
    DECLINE,
    EXPIRE,
    /** Somebody has to look at it before it takes place. */
    SEND_TO_REVIEW,
    ARRANGE,
    APPROVE,
    REFUSE,
    CLAIM,
    /** One more of several people said the same; others are still to come. */
    AGREE,
    CONFIRM,
    DIFFER,
    SETTLE,
    /** A query ends without anything being posted. */
    DROP,
    CANCEL,
    REVERSE
}
