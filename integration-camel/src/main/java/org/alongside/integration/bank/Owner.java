package org.alongside.integration.bank;

/** Whose an account is, as far as it matters here. */
enum Owner {
    POOL,
    /** Its books are not written in any more. */
    CLOSED_POOL,
    /** Somebody's own, who lets it be read. */
    CARD
}
