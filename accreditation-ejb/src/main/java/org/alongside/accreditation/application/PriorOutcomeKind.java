package org.alongside.accreditation.application;

/** What may have happened earlier, in any area. */
public enum PriorOutcomeKind {
    REFUSED, WITHDRAWN, LEFT_DURING_CONCERN
}
