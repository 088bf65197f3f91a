package org.alongside.community.safeguarding.control;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.time.London;

/**
 * Hours in which an office is open: nine to five, Monday to Friday, on a clock in London. Bank holidays are counted too,
 * so that somebody is told a day early rather than late.
 */
public final class WorkingHours {

    /** Of one day. */
    public static final int A_DAY = 8;

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingHours() {
    }

    /** The instant at which so many open hours have passed. */
    public static Instant after(Instant start, long hours) {
        Duration left = Duration.ofHours(hours);
        ZonedDateTime at = opened(start.atZone(London.ZONE));
        Duration today = Duration.between(at, at.with(CLOSES));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = opened(at.plusDays(1).with(LocalTime.MIN));
            today = Duration.between(at, at.with(CLOSES));
        }
        return at.plus(left).toInstant();
    }

    /** Then, when the office is open; else when it opens next. */
    private static ZonedDateTime opened(ZonedDateTime at) {
        ZonedDateTime next = at;
        if (!next.toLocalTime().isBefore(CLOSES)) {
            next = next.plusDays(1).with(OPENS);
        } else if (next.toLocalTime().isBefore(OPENS)) {
            next = next.with(OPENS);
        }
        while (WEEKEND.contains(next.getDayOfWeek())) {
            next = next.plusDays(1).with(OPENS);
        }
        return next;
    }
}
