package org.alongside.integration.fault;

/** Whether a thing that failed is tried again by itself. */
public enum Retry {
    NEVER,
    /** After longer and longer waits. */
    BY_TABLE,
    /** With the same id, so that the partner can tell it is the same; never for an instruction to pay. */
    UNLESS_IT_PAYS,
    /** When what is missing before it has come. */
    WHEN_THE_GAP_IS_FILLED,
    /** At once, and few times: it is our own mistake. */
    A_FEW_TIMES
}
