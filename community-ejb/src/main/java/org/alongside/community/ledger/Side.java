package org.alongside.community.ledger;

/** Of an account, and of a line in it. */
public enum Side {
    DEBIT, CREDIT;

    public Side other() {
        return this == DEBIT ? CREDIT : DEBIT;
    }

    /** A debit counts up, a credit down: what the lines of a journal come to nothing in. */
    public long signed(long amount) {
        return this == DEBIT ? amount : -amount;
    }
}
