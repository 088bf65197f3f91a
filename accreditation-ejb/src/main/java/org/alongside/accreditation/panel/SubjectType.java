package org.alongside.accreditation.panel;

/** What a panel decides about. */
public enum SubjectType {
    APPLICATION,
    CONCERN
}
