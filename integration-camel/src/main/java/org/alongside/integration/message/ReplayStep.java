package org.alongside.integration.message;

/** What moves the sending again. */
public enum ReplayStep {
    PAUSE, RESUME, CANCEL, FINISH
}
