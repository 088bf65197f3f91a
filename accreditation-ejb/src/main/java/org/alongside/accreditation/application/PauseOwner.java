package org.alongside.accreditation.application;

/** Whose turn it is while the clock stands still. */
public enum PauseOwner {
    APPLICANT, BODY
}
