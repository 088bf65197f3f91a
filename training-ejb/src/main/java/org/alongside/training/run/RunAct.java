package org.alongside.training.run;

/** What is done to a run. */
public enum RunAct {
    PLAN,
    ARRANGE_SESSIONS,
    ARRANGE_TRAINERS,
    OPEN,
    CHANGE_PLACES,
    RELEASE_RESERVED,
    CLOSE_BOOKING,
    GO_AHEAD,
    START,
    DELIVER,
    CLOSE,
    CANCEL
}
