package org.alongside.accreditation.application;

/** What somebody does in a case before it goes to a panel. */
public enum CasePart {
    COORDINATOR, ASSESSOR
}
