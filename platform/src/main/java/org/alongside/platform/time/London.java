package org.alongside.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days in London; instants are instants. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {
    }

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The same time of day in London so many days earlier, whatever the clocks did meanwhile. */
    public static Instant daysBefore(Instant instant, int days) {
        return instant.atZone(ZONE).minusDays(days).toInstant();
    }

    /** The instant at which {@code day} begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
