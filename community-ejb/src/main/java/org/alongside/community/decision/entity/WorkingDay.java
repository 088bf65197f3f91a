package org.alongside.community.decision.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.time.London;

/** Days on which an office is open. Bank holidays are counted too, so nobody waits longer than it says. */
final class WorkingDay {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDay() {
    }

    /** The end of the first working day after the day {@code moment} is in. */
    static Instant endOfNext(Instant moment) {
        LocalDate day = London.dayOf(moment).plusDays(1);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return London.startOf(day.plusDays(1));
    }
}
