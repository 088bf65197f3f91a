package org.alongside.community.council;

/** What became of one row. */
public enum RowFate {
    APPLIED, DUPLICATE, WAITING, REFUSED
}
