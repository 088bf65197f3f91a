package org.alongside.community.timebank;

/** What moves a membership of the time bank. */
public enum TimeMemberStep {

    /** The coordinator begins to introduce them. */
    INDUCT,
    PASS,
    PAUSE,
    RETURN,
    LEAVE,
    /** What they had has found its place, so nothing keeps them any more. */
    SETTLE,
    /** They died. What they had goes where they wished. */
    DIE
}
