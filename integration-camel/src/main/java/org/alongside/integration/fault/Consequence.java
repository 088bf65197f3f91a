package org.alongside.integration.fault;

/** What becomes of the thing that is at fault. */
public enum Consequence {
    /** Given up after the last try; kept, and somebody is told. */
    DEAD,
    ENDPOINT_SUSPENDED,
    /** Nothing of the file is applied until somebody has decided. */
    FILE_HELD,
    /** The row waits in a queue for a person. */
    ROW_HELD,
    ROW_REFUSED,
    /** Stopped before it leaves. */
    BLOCKED
}
