package org.alongside.accreditation.application;

/** Whether somebody may open a case. Not answered is not "none" (R-ACC-47). */
public enum Interest {
    NOT_ANSWERED, CLEAR, RECUSED
}
