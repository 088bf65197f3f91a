package org.alongside.accreditation.application;

/** Whether evidence shows other people, and what was done about it (R-ACC-31). */
public enum OthersData {

    NONE, AGREED, COVERED_UP,
    /** Neither agreed nor covered up: cannot be taken yet. */
    UNSETTLED
}
