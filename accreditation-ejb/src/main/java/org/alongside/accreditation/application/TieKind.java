package org.alongside.accreditation.application;

/** What kind of link it is. */
public enum TieKind {

    EMPLOYED, CONTRACT, OWNERSHIP, FAMILY, VOLUNTEER, GRANT,
    /** Paid by them on behalf of customers who chose the broker: no loss of independence (R-ACC-37). */
    PAID_FOR_CUSTOMERS,
    /** Both look for the same customers: matters for the host's own service (R-ACC-10). */
    SAME_CUSTOMERS,
    OTHER
}
