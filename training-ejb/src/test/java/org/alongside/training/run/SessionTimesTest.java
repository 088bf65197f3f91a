package org.alongside.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class SessionTimesTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    @Proves({"AC-A71", "B09", "R-TRN-39"})
    void a_time_that_is_left_out_does_not_exist() {
        assertThatThrownBy(() -> SessionTimes.of(SPRING, LocalTime.of(1, 30), LocalTime.of(3, 0)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.breaches()).singleElement()
                        .satisfies(breach -> {
                            assertThat(breach.rule()).isEqualTo(RunRule.TIME_DOES_NOT_EXIST);
                            assertThat(breach.field()).isEqualTo("from");
                        }));
        assertThatThrownBy(() -> SessionTimes.of(SPRING, LocalTime.of(0, 30), LocalTime.of(1, 0)))
                .hasMessageContaining("TIME_DOES_NOT_EXIST");
    }

    @Test
    @Proves({"B09", "R-TRN-39"})
    void the_night_the_clock_goes_forward_is_an_hour_shorter() {
        SessionTimes times = SessionTimes.of(SPRING, LocalTime.of(0, 30), LocalTime.of(2, 0));
        assertThat(Duration.between(times.startsAt(), times.endsAt())).isEqualTo(Duration.ofMinutes(30));
        assertThat(SessionTimes.of(SPRING, LocalTime.of(10, 0), LocalTime.of(12, 0)).startsAt())
                .isEqualTo(Instant.parse("2026-03-29T09:00:00Z"));
    }

    @Test
    @Proves({"B09", "R-TRN-39"})
    void of_a_time_shown_twice_the_first_is_meant_and_people_are_told() {
        SessionTimes times = SessionTimes.of(AUTUMN, LocalTime.of(1, 30), LocalTime.of(3, 0));
        assertThat(times.startsAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(times.endsAt()).isEqualTo(Instant.parse("2026-10-25T03:00:00Z"));
        assertThat(times.twice()).isTrue();
        assertThat(SessionTimes.of(AUTUMN, LocalTime.of(10, 0), LocalTime.of(12, 0)).twice()).isFalse();
    }

    @Test
    @Proves({"R-TRN-39", "B08"})
    void a_session_ends_after_it_starts() {
        LocalTime ten = LocalTime.of(10, 0);
        assertThatThrownBy(() -> SessionTimes.of(AUTUMN, ten, ten)).hasMessageContaining("SESSION_ENDS_BEFORE_IT_STARTS");
        assertThatThrownBy(() -> SessionTimes.of(AUTUMN, ten, LocalTime.of(9, 0)))
                .hasMessageContaining("SESSION_ENDS_BEFORE_IT_STARTS");
        assertThatThrownBy(() -> SessionTimes.of(null, ten, ten)).hasMessageContaining("DATE_MISSING");
    }
}
