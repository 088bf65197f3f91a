package org.alongside.accreditation.panel;

/** What can happen to a panel case; {@link PanelStatus} says when. */
public enum PanelAct {
    ASK_INTERESTS,
    ANSWER,
    STEP_OUT,
    ALL_ANSWERED,
    LOSE_QUORUM_OR_CONTROL,
    SUBSTITUTE,
    STAND_DOWN,
    TRANSFER,
    ARRIVE,
    LEAVE,
    OPEN,
    PROPOSE,
    VOTE,
    NOT_CARRY,
    CLOSE,
    REOPEN,
    RELEASE,
    END
}
