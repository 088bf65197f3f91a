package org.alongside.community.decision;

/** What moves a decision. */
public enum DecisionStep {

    CHECK_FORMATS,
    /** Text or electors change before it is opened, so the formats are checked again. */
    REVISE,
    OPEN,
    CAST,
    EXTEND,
    /** Left the group, or died. */
    LOSE_ELECTOR,
    PASS,
    FAIL,
    LACK_QUORUM,
    OBJECT,
    LAPSE,
    RERUN,
    RESOLVE,
    AMEND,
    PROPOSE_VOID,
    VOID
}
