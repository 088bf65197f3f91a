package org.alongside.accreditation.panel;

/** Where a member's interest answer stands, as the others in the case see it. Never why. */
public enum InterestState {
    WAITING,
    WITH_THE_CHAIR,
    CLEARED,
    OUT
}
