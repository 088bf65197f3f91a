package org.alongside.community.spend;

/** What moves a spend. */
public enum SpendStep {

    ANSWER,
    /** Everybody who is in can live with their share. */
    SHARES_READY,
    /** A share came out above what somebody had said they would pay: they are asked again. */
    SEND_BACK,
    APPROVE,
    PAY_PART,
    PAY,
    RECEIPT,
    REFUND,
    CANCEL,
    EXPIRE
}
