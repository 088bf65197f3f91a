package org.alongside.accreditation.framework;

/** How an area of one edition came from an earlier one. */
public enum Relation {
    SAME,
    UPDATED,
    WIDENED,
    NARROWED,
    SPLIT,
    MERGED,
    NEW,
    REMOVED;
}
