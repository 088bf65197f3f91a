package org.alongside.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The one clock of the running portal.
 *
 * <p>{@code ALONGSIDE_CLOCK} (an instant such as {@code 2027-05-11T23:59:00Z}) makes it start at another time and run
 * on from there, so that a demonstration can show what happens later.
 */
@ApplicationScoped
public class SystemClock {

    private final Clock clock = PlayedTime.over(starting(System.getenv("ALONGSIDE_CLOCK")));

    @Produces
    Clock clock() {
        return clock;
    }

    /** Whole microseconds, because that is what PostgreSQL keeps. */
    private static Clock starting(String at) {
        Clock system = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofNanos(1000));
        return at == null || at.isBlank()
                ? system
                : Clock.offset(system, Duration.between(system.instant(), Instant.parse(at)));
    }
}
