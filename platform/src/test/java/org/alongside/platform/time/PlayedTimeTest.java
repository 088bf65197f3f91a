package org.alongside.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PlayedTimeTest {

    private static final Instant REAL = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-03-02T10:00:00Z");

    private final Clock clock = PlayedTime.over(Clock.fixed(REAL, ZoneOffset.UTC));

    @Test
    void a_scene_is_played_at_its_own_time_and_the_clock_comes_back() throws Exception {
        assertThat(PlayedTime.at(EARLIER, clock::instant)).isEqualTo(EARLIER);
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void the_clock_comes_back_when_a_scene_fails() {
        assertThatThrownBy(() -> PlayedTime.at(EARLIER, () -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void another_thread_keeps_the_real_time() throws Exception {
        assertThat(PlayedTime.at(EARLIER, () -> CompletableFuture.supplyAsync(clock::instant).join())).isEqualTo(REAL);
    }

    /** Or what is due today would be done to things that are still being played. */
    @Test
    void it_is_known_that_somebody_plays() throws Exception {
        assertThat(PlayedTime.at(EARLIER, PlayedTime::isPlaying)).isTrue();
        assertThat(PlayedTime.isPlaying()).isFalse();
    }
}
