package org.alongside.community.decision;

/** Where a decision is, for who reads about it. */
public enum Phase {

    PREPARED,
    VOTING,
    /** Voting has closed; what was said in time may still be typed. */
    COUNTING,
    WORK,
    ENDED
}
