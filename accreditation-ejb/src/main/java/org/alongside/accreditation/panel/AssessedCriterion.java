package org.alongside.accreditation.panel;

/**
 * A criterion as the assessor left it.
 *
 * @param conditionAllowed whether it may be nearly met, with a condition (R-ACC-34)
 * @param rating           null where two assessors differ, so that the panel has to say how it finds it
 */
public record AssessedCriterion(String code, String title, boolean conditionAllowed, Finding rating) {
}
