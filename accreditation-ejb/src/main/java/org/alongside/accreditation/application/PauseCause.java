package org.alongside.accreditation.application;

/** Why the clock stands still. */
public enum PauseCause {
    RETURNED, INFO_REQUESTED, ADJUSTMENT, PANEL_INQUORATE
}
