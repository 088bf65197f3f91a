package org.alongside.community.ledger;

import static org.alongside.community.ledger.BookUnit.MINUTES;
import static org.alongside.community.ledger.BookUnit.PENCE;
import static org.alongside.community.ledger.Side.CREDIT;
import static org.alongside.community.ledger.Side.DEBIT;

/**
 * The chart of accounts (section 5.2, and section 7 for time). A pool owns nothing, so there is no income and no expense:
 * spending makes less of what is held for people.
 */
public enum AccountKind {

    /** Money at the holder. */
    BANK(PENCE, DEBIT, 0),
    /** Owed by a member whose contribution bounced. Key: the membership. */
    DEFICIT(PENCE, DEBIT, 1),
    /** The free part of a lot. Key: the lot. */
    LOT(PENCE, CREDIT, 1),
    /** What is set aside from a lot for a spend. Key: lot and spend. */
    HOLD(PENCE, CREDIT, 2),
    /** Receipts nobody has recognised yet. */
    SUSPENSE(PENCE, CREDIT, 0),
    /** Owed out: to a member, to the council for a member, to who gave a grant. */
    PAYABLE_MEMBER(PENCE, CREDIT, 1),
    PAYABLE_COUNCIL(PENCE, CREDIT, 1),
    PAYABLE_GRANTOR(PENCE, CREDIT, 1),
    /** The minutes of one person. Key: the membership of the time bank. */
    MEMBER(MINUTES, CREDIT, 1),
    /** The minutes of everybody together. */
    POT(MINUTES, CREDIT, 0);

    private final BookUnit unit;
    private final Side usual;
    private final int keys;

    AccountKind(BookUnit unit, Side usual, int keys) {
        this.unit = unit;
        this.usual = usual;
        this.keys = keys;
    }

    public BookUnit unit() {
        return unit;
    }

    /** The side on which its balance stands. */
    public Side usual() {
        return usual;
    }

    /** How many identifiers tell one account of this kind from another. */
    int keys() {
        return keys;
    }
}
