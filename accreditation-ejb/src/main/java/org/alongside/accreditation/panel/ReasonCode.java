package org.alongside.accreditation.panel;

/** Why a criterion is not met, in a form that can be counted (R-ACC-53). The plain words beside it are for the person. */
public enum ReasonCode {
    NOT_SHOWN_YET,
    EVIDENCE_OUT_OF_DATE,
    EVIDENCE_NOT_OWN_WORK,
    ACCOUNTS_DISAGREE,
    PRACTICE_NOT_SAFE_YET,
    OUTSIDE_THE_ROLE,
    SHOWN_TO_THE_PANEL
}
