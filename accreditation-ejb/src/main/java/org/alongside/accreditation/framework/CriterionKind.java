package org.alongside.accreditation.framework;

/** Where a criterion comes from. */
public enum CriterionKind {
    CORE,
    OPTIONAL,
    LOCAL
}
