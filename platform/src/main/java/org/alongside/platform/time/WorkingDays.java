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

    /** Banks are open on it: neither at a weekend nor on a bank holiday in England. */
    public static boolean banksAreOpen(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !BankHolidays.of(day.getYear()).contains(day);
    }

    /** So many days before it on which banks are open; the day itself for none. */
    public static LocalDate bankDaysBefore(LocalDate day, int days) {
        LocalDate date = day;
        for (int counted = 0; counted < days;) {
            date = date.minusDays(1);
            if (banksAreOpen(date)) {
                counted++;
            }
        }
        return date;
    }

    /** The day itself, or the first one after it, on which banks are open. */
    public static LocalDate bankDayFrom(LocalDate day) {
        LocalDate open = day;
        while (!banksAreOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }
}
