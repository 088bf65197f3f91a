package org.alongside.accreditation.application;

/** Why somebody applies. A person has at most one live application of each kind in an area. */
public enum ApplicationKind {

    /** For the first time, or anew after an earlier one ended. */
    INITIAL
}
