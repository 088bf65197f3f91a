package org.alongside.community.ledger;

/** What a book counts, in whole numbers. Books of two units never meet (INV-16). */
public enum BookUnit {
    PENCE, MINUTES
}
