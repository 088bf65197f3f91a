package org.alongside.accreditation.framework;

import java.time.LocalDate;

/**
 * One thing a broker has to show.
 *
 * @param evidenceMaxAgeMonths how old the newest item may be at submission (R-ACC-33); null for no limit
 * @param conditionAllowed     whether it may be nearly met, with a condition (R-ACC-34)
 */
public record Criterion(String code, CriterionKind kind, String title, String statement, Integer evidenceMaxAgeMonths,
                        boolean conditionAllowed) {

    /** As people see it: {@code C13 Where money can come from}. */
    public String label() {
        return code + " " + title;
    }

    /** Whether something from {@code obtainedOn} is recent enough on {@code day}; the day it reaches the age still is. */
    public boolean acceptsEvidenceFrom(LocalDate obtainedOn, LocalDate day) {
        return evidenceMaxAgeMonths == null || !obtainedOn.plusMonths(evidenceMaxAgeMonths).isBefore(day);
    }
}
