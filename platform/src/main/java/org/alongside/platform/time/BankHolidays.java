package org.alongside.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The days on which banks in England are closed, beside weekends, as they can be worked out: they follow rules, and what a
 * proclamation changed is listed. What is published counts before it, see {@link BankDays}.
 */
public final class BankHolidays {

    private static final LocalDate MAY_DAY_MOVED = LocalDate.of(2020, 5, 4);
    private static final LocalDate SPRING_MOVED = LocalDate.of(2022, 5, 30);
    private static final Map<Integer, Set<LocalDate>> PROCLAIMED = Map.of(
            2020, Set.of(LocalDate.of(2020, 5, 8)),
            2022, Set.of(LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19)),
            2023, Set.of(LocalDate.of(2023, 5, 8)));

    private BankHolidays() {
    }

    /** In order of nothing: a set to ask. */
    public static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>(PROCLAIMED.getOrDefault(year, Set.of()));
        days.add(nextWorkday(LocalDate.of(year, Month.JANUARY, 1)));
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        days.add(christmas.getDayOfWeek() == DayOfWeek.SUNDAY ? christmas.plusDays(2) : nextWorkday(christmas));
        LocalDate boxing = christmas.plusDays(1);
        days.add(boxing.getDayOfWeek() == DayOfWeek.SUNDAY ? boxing.plusDays(2) : nextWorkday(boxing));
        days.remove(MAY_DAY_MOVED);
        days.remove(SPRING_MOVED);
        return Set.copyOf(days);
    }

    private static LocalDate nextWorkday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** The Sunday, by the rule of the Gregorian calendar as it was put into a few divisions in 1876. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
