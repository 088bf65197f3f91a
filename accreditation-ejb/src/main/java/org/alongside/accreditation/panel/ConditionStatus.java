package org.alongside.accreditation.panel;

/** Where a condition stands. */
public enum ConditionStatus {
    OPEN,
    MET,
    OVERDUE,
    VARIED,
    REMOVED
}
