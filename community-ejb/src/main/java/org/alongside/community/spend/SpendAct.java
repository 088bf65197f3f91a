package org.alongside.community.spend;

/** What somebody may do with a spend now; pages offer nothing else. */
public enum SpendAct {

    ANSWER,
    APPROVE,
    HURRY,
    PREPARE,
    NEW_PRICE,
    RELEASE,
    EVIDENCE,
    REFUND,
    CALL_OFF
}
