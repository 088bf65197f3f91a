package org.alongside.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({"2026-01-05T19:59:59Z, false", "2026-01-05T20:00:00Z, true", "2026-01-06T00:00:00Z, true",
            "2026-01-06T07:59:59Z, true", "2026-01-06T08:00:00Z, false", "2026-01-06T12:00:00Z, false"})
    void nights_are_quiet(Instant moment, boolean quiet) {
        assertThat(QuietHours.at(moment)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T19:30:00Z, false", "2026-03-29T19:30:00Z, true", "2026-03-29T07:30:00Z, false",
            "2026-10-24T19:30:00Z, true", "2026-10-25T19:30:00Z, false", "2026-10-25T07:30:00Z, true"})
    void by_the_clock_on_the_wall_also_when_it_is_changed(Instant moment, boolean quiet) {
        assertThat(QuietHours.at(moment)).isEqualTo(quiet);
    }
}
