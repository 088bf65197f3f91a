package org.alongside.accreditation.application;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A link with somebody, as the applicant tells it. {@code until} is null while it lasts; {@code here} says whether they
 * work in the area applied for.
 */
public record DeclaredTie(Counterparty counterparty, String name, TieKind kind, YesNo here, YesNo supportsMyCustomers,
        BigDecimal sharePercent, LocalDate from, LocalDate until, String plan) {

    public boolean isCurrentOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
