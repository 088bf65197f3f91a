package org.alongside.community.person;

/** How far a power goes. */
public enum Extent {

    NO,
    /** Only when the person has allowed it for this very representation. */
    IF_ALLOWED,
    /** Only what concerns money. */
    MONEY_PART,
    YES
}
