package org.alongside.integration.fault;

/** Where a fault lies; the sentences that are the same for every fault of a kind stand under its name. */
public enum FaultKind {
    TRANSPORT, SECURITY, FILE, FORMAT, ORDER, MONEY, ROW, MATCH, BUSINESS, PRIVACY, OURS
}
