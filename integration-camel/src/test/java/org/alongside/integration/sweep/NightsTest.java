package org.alongside.integration.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.junit.jupiter.api.Test;

class NightsTest {

    private static final UUID KENT = UUID.randomUUID();
    private static final UUID LEEDS = UUID.randomUUID();

    private final Moving clock = new Moving();
    private final Nights nights = new Nights(new CurrentCall(), clock);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void it_is_done_once_a_day_in_each_area() {
        in(KENT, done::incrementAndGet);
        clock.now = clock.now.plus(Duration.ofHours(1));
        in(KENT, done::incrementAndGet);
        assertThat(done).hasValue(1);

        in(LEEDS, done::incrementAndGet);
        assertThat(done).hasValue(2);

        clock.now = clock.now.plus(Duration.ofHours(23));
        in(KENT, done::incrementAndGet);
        assertThat(done).hasValue(3);
    }

    @Test
    void what_failed_is_done_at_the_next_look() {
        assertThatThrownBy(() -> in(KENT, () -> {
            throw new IllegalStateException("not now");
        })).hasMessage("not now");

        in(KENT, done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    private void in(UUID area, Runnable work) {
        try (CallScope scope = CallScope.open(new Call(area, Actor.PORTAL))) {
            nights.once("work", work);
        }
    }

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-05-20T00:01:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return London.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
