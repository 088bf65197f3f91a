package org.alongside.integration.outbox;

/** How handing over one nudge ended. */
public enum Posted {
    TAKEN,
    /** Nothing is wrong with it; another time it will be taken. */
    LATER,
    /** It is not taken whenever it is tried: there can be nobody at such an address. */
    NEVER
}
