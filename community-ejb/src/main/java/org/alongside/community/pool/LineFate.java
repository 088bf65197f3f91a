package org.alongside.community.pool;

/** What became of a line of a statement. */
public enum LineFate {
    /** It is money that was promised, and is booked as such. */
    MATCHED,
    /** Money came and nobody knows whose it is: it waits in the pool's books for two people (R-POOL-22). */
    UNKNOWN,
    /** It was here before, by an earlier statement or by hand. */
    DUPLICATE,
    /** Money that went out: payments are written down by those who release them, and compared at the end of the month. */
    WENT_OUT
}
