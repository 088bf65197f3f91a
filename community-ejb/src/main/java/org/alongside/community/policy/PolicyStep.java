package org.alongside.community.policy;

/** What can happen to a proposed change. */
public enum PolicyStep {
    CONFIRM, TURN_DOWN
}
