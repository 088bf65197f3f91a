package org.alongside.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets the demonstration play, on its own thread, what is to have happened earlier: people were asked for 28 days before
 * anyone could decide. Nothing else moves the clock.
 */
public final class PlayedTime {

    private static final ThreadLocal<Instant> NOW = new ThreadLocal<>();
    private static final AtomicInteger SCENES = new AtomicInteger();

    private PlayedTime() {
    }

    /** Does this as if it were that instant. */
    public static <T> T at(Instant instant, Callable<T> scene) throws Exception {
        Instant before = NOW.get();
        NOW.set(instant);
        SCENES.incrementAndGet();
        try {
            return scene.call();
        } finally {
            SCENES.decrementAndGet();
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }

    /** Somebody plays the past: what is due by today's clock waits, or the past would never have had its time. */
    public static boolean isPlaying() {
        return SCENES.get() > 0;
    }

    /** That clock, except while a scene of another time is played on this thread. */
    static Clock over(Clock real) {
        return new Played(real);
    }

    private static final class Played extends Clock {

        private final Clock real;

        private Played(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Played(real.withZone(zone));
        }

        @Override
        public Instant instant() {
            Instant played = NOW.get();
            return played == null ? real.instant() : played;
        }
    }
}
