package org.alongside.accreditation.application;

/** How far a criterion is met. Two assessors may differ; the panel sees both. */
public enum Rating {
    MET, NEARLY, NOT_YET
}
