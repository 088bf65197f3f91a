package org.alongside.accreditation.interim;

/** What can happen to an interim measure. */
public enum MeasureAct {
    AGREE,
    CALL_OFF,
    REVIEW,
    END,
    /** Nobody looked at it again in time. */
    LAPSE,
    /** It has lasted as long as one may. */
    RUN_OUT,
    /** The broker has left the list, in whatever way; there is nothing left to suspend. */
    OVERTAKE
}
