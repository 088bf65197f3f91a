package org.alongside.community.decision;

/** What a count comes to. */
public enum Finding {

    PASSED,
    NOT_PASSED,
    INQUORATE,
    OBJECTED
}
