package org.alongside.accreditation.panel;

import java.time.LocalDate;

/**
 * What has to be done, by when.
 *
 * @param isPublic whether it concerns practice and so stands on the register (R-ACC-75, R-ACC-96)
 */
public record ConditionTerms(String criterion, String text, LocalDate dueOn, boolean isPublic) {
}
