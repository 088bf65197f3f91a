package org.alongside.accreditation.register;

/** What can happen to an accreditation. */
public enum AccreditationStep {
    GRANT,
    SUSPEND,
    END_SUSPENSION,
    WITHDRAW,
    RELINQUISH,
    EXPIRE
}
