package org.alongside.ledger;

import java.util.Random;

/**
 * What somebody tries with a book. The numbers are any; what they name is looked up in the book as it stands.
 *
 * @param one an account, or an earlier journal
 * @param other another account
 * @param amount what is moved, also more than there is, nothing, and less than nothing
 */
record Operation(Kind kind, int one, int other, int amount) {

    /** Those that succeed stand more than once, so that a book fills before it is emptied. */
    enum Kind {
        RECEIVE, RECEIVE_AGAIN, RESERVE, RESERVE_TOO, RELEASE, PAY, BOUNCE, GIFT, RETURN, REVERSE, POST_TWICE, UNBALANCED, ONE_LINE,
        LIMIT, SAME_ACCOUNT_TWICE
    }

    static Operation drawn(Random random) {
        Kind[] kinds = Kind.values();
        return new Operation(kinds[random.nextInt(kinds.length)], random.nextInt(1000), random.nextInt(1000), random.nextInt(-1, 500));
    }
}
