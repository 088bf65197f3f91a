package org.alongside.training.attendance;

/** How a run ended for one person, as far as being there goes. */
public enum AttendanceOutcome {
    COMPLETED,
    PARTLY,
    NOT_COMPLETED,
    /** Nothing was heard of them at any session; an apology is something. */
    NO_SHOW
}
