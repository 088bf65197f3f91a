package org.alongside.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Days on which an office is open. Bank holidays are counted too, so a date is never later than it may be. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {
    }

    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate date = day;
        for (int counted = 0; counted < workingDays;) {
            date = date.plusDays(1);
            if (!WEEKEND.contains(date.getDayOfWeek())) {
                counted++;
            }
        }
        return date;
    }
}
