package org.alongside.community.person;

/** What was done for a person by somebody else (R-REP-9). */
public enum DoneFor {

    REPRESENTATION_RECORDED,
    VOTE_WRITTEN_DOWN,
    VOTE_CAST,
    SHARE_CONFIRMED
}
