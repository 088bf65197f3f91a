package org.alongside.accreditation.application.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How long an application has waited: calendar days in London from submission, less the days on which it stood still
 * (R-ACC-40). A target is reported; nothing is ever decided because it passed.
 */
public record ApplicationClock(LocalDate start, List<Span> pauses) {

    /** Days beyond the target after which a fee is given back (R-ACC-39). */
    private static final int REFUND_AFTER = 28;

    /** A stretch that stands still; {@code until} is null while it lasts. */
    public record Span(LocalDate from, LocalDate until) {
    }

    public ApplicationClock {
        pauses = pauses.stream().sorted(Comparator.comparing(Span::from)).toList();
    }

    public long daysRun(LocalDate today) {
        return ChronoUnit.DAYS.between(start, today) - daysPaused(today);
    }

    /** The day by which a decision is due, if nothing pauses the clock from now on. */
    public LocalDate target(int targetDays, LocalDate today) {
        return start.plusDays(targetDays + daysPaused(today));
    }

    /** The fee goes back to the applicant when the target is missed by more than four weeks. */
    public boolean isFeeDueBack(int targetDays, LocalDate today) {
        return daysRun(today) > targetDays + REFUND_AFTER;
    }

    /** Pauses may overlap: a day counts once. */
    private long daysPaused(LocalDate today) {
        long days = 0;
        LocalDate counted = start;
        for (Span pause : pauses) {
            LocalDate from = pause.from().isBefore(counted) ? counted : pause.from();
            LocalDate until = pause.until() == null || pause.until().isAfter(today) ? today : pause.until();
            if (until.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, until);
                counted = until;
            }
        }
        return days;
    }
}
