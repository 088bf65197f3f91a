package org.alongside.accreditation.application;

/** What an assessor advises. The panel decides. */
public enum Recommendation {
    ACCREDIT, ACCREDIT_WITH_CONDITIONS, DEFER, REFUSE
}
