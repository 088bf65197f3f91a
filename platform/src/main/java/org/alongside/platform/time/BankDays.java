package org.alongside.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which banks in England are open: neither at a weekend nor on a bank holiday. A year that the published list
 * covers is as the list has it; every other year is worked out.
 *
 * @param published bank holidays by year
 */
public record BankDays(Map<Integer, Set<LocalDate>> published) {

    /** Where nobody has taken a list in. */
    public static final BankDays WORKED_OUT = new BankDays(Map.of());

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public BankDays {
        published = Map.copyOf(published);
    }

    /** @param holidays all of each year of which there is one */
    public static BankDays of(Collection<LocalDate> holidays) {
        return new BankDays(holidays.stream().collect(Collectors.groupingBy(LocalDate::getYear, Collectors.toSet())));
    }

    public boolean areOpenOn(LocalDate day) {
        Set<LocalDate> holidays = published.get(day.getYear());
        return !WEEKEND.contains(day.getDayOfWeek())
                && !(holidays == null ? BankHolidays.of(day.getYear()) : holidays).contains(day);
    }

    /** So many days before it on which banks are open; the day itself for none. */
    public LocalDate before(LocalDate day, int days) {
        LocalDate date = day;
        for (int counted = 0; counted < days;) {
            date = date.minusDays(1);
            if (areOpenOn(date)) {
                counted++;
            }
        }
        return date;
    }

    /** The day itself, or the first one after it, on which banks are open. */
    public LocalDate from(LocalDate day) {
        LocalDate open = day;
        while (!areOpenOn(open)) {
            open = open.plusDays(1);
        }
        return open;
    }
}
