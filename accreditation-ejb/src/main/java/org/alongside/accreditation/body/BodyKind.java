package org.alongside.accreditation.body;

/** What a body decides about. */
public enum BodyKind {

    /** Brokers of the areas it holds. */
    AREA,
    /** The national framework, and which bodies are recognised. */
    STEWARD
}
