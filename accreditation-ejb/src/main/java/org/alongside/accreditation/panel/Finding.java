package org.alongside.accreditation.panel;

/** How the panel finds a criterion to be. */
public enum Finding {
    MET,
    NEARLY,
    NOT_YET
}
