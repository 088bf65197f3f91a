package org.alongside.integration.message;

/** What settles a row that waits. */
public enum HeldRowStep {
    APPLY, GIVE_UP
}
