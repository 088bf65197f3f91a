package org.alongside.accreditation.interim;

import java.time.LocalDate;

/**
 * How long a measure may last, as the standards in force say.
 *
 * @param reviewDays   within how many days somebody looks at it again
 * @param longestMonths all in all
 */
public record MeasureTerms(int reviewDays, int longestMonths) {

    public LocalDate lastDay(LocalDate begun) {
        return begun.plusMonths(longestMonths).minusDays(1);
    }

    /** The last day on which a review is in time; never after the measure itself. */
    public LocalDate reviewBy(LocalDate from, LocalDate lastDay) {
        LocalDate day = from.plusDays(reviewDays);
        return day.isAfter(lastDay) ? lastDay : day;
    }
}
