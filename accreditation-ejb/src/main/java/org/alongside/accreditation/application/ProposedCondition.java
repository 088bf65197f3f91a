package org.alongside.accreditation.application;

import java.time.LocalDate;

/** Something that has to be done by a date. {@code criterionCode} may be null for a condition about practice. */
public record ProposedCondition(String criterionCode, String text, LocalDate dueOn) {
}
