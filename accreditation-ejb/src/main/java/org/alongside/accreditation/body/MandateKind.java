package org.alongside.accreditation.body;

/** How a body holds an area. */
public enum MandateKind {
    FULL,
    /** For a time, for an area that has replaced another. */
    INTERIM
}
