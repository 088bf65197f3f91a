package org.alongside.accreditation.application;

/** The level of a criminal-record check: the highest the role is eligible for (R-ACC-44). */
public enum CheckLevel {
    NOT_ELIGIBLE, BASIC, STANDARD, ENHANCED
}
