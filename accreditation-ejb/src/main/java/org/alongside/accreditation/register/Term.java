package org.alongside.accreditation.register;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.time.London;

/** The days an accreditation runs, both included (R-ACC-60). */
public record Term(LocalDate startsOn, LocalDate endsOn) {

    public Term {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(startsOn + " to " + endsOn);
        }
    }

    /** The term of a decision released at {@code released}: its first day is the day in London. */
    public static Term released(Instant released, int months) {
        return from(London.dayOf(released), months);
    }

    /** A month that is too short for the day ends the term on its own last days: 29 Feb 2028 and 12 months is 27 Feb 2029. */
    public static Term from(LocalDate start, int months) {
        return new Term(start, start.plusMonths(months).minusDays(1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** The instant it runs out: 24:00 in London of its last day. */
    public Instant runsOutAt() {
        return London.startOf(endsOn.plusDays(1));
    }

    public boolean overAt(Instant now) {
        return !now.isBefore(runsOutAt());
    }
}
