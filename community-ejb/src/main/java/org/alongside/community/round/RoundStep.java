package org.alongside.community.round;

/** What moves a round. */
public enum RoundStep {
    PROPOSE, OPEN, ALLOCATE, CLOSE, CALL_OFF
}
