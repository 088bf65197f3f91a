package org.alongside.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-06-30T23:00:00Z, 2026-07-01",
        "2026-12-31T23:59:59Z, 2026-12-31"})
    void a_day_ends_at_midnight_in_london(Instant instant, LocalDate day) {
        assertThat(London.dayOf(instant)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 2026-03-29T23:00:00Z", "2026-10-26, 2026-10-26T00:00:00Z"})
    void a_day_begins_at_its_midnight_after_either_clock_change(LocalDate day, Instant start) {
        assertThat(London.startOf(day)).isEqualTo(start);
    }

    @Test
    void so_many_days_earlier_it_is_the_same_time_of_day_though_the_clocks_changed() {
        Instant lateInWinter = Instant.parse("2026-11-22T23:20:00Z");
        Instant inSummer = London.daysBefore(lateInWinter, 200);
        assertThat(inSummer).isEqualTo(Instant.parse("2026-05-06T22:20:00Z"));
        assertThat(London.dayOf(inSummer)).isEqualTo(London.dayOf(lateInWinter).minusDays(200));
    }
}
