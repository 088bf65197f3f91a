package org.alongside.community.person;

/** The columns of section 3.1's table. */
public enum Power {

    VIEW_PLAN,
    EDIT_DRAFT,
    SIGN_PLAN,
    SIGN_MONEY_AGREEMENT,
    CONFIRM_SHARE,
    VOTE_MONEY,
    VOTE_OTHER,
    HOLD_DIRECT_PAYMENT
}
