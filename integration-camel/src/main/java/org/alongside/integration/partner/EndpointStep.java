package org.alongside.integration.partner;

/** What moves an endpoint. */
public enum EndpointStep {
    CHANGE, TEST, GO_LIVE, PAUSE, RESUME, SUSPEND, RETIRE
}
