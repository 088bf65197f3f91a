package org.alongside.integration.outbox;

/** What became of a nudge after a mail service had taken it. */
public enum NudgeFate {
    HANDED_OVER, DELIVERED,
    /** Nothing will ever arrive there. */
    ADDRESS_IS_BAD,
    /** It did not arrive this time; the next message nudges again. */
    MAY_BE_SENT_AGAIN,
    GIVEN_UP
}
