package org.alongside.community.timebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTest {

    @ParameterizedTest
    @Proves("R-TIME-03")
    @CsvSource({"1, 1", "' 75 ', 75", "1440, 1440", "0060, 60"})
    void whole_minutes_up_to_a_day_are_taken(String typed, int minutes) {
        assertThat(Minutes.typed("minutes", typed)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @Proves("R-TIME-03")
    @ValueSource(strings = {"", "0", "1441", "-5", "1.5", "1,5", "1e3", "٦٠", "99999999999999999999", "an hour"})
    void everything_else_is_refused(String typed) {
        assertThatThrownBy(() -> Minutes.typed("minutes", typed)).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches().get(0).rule()).isEqualTo(TimeRule.MINUTES_OUT_OF_RANGE));
    }

    @Test
    void hours_and_minutes_have_a_box_each() {
        assertThat(Minutes.typed("minutes", "1", "15")).isEqualTo(75);
        assertThat(Minutes.typed("minutes", "", "15")).isEqualTo(15);
        assertThat(Minutes.typed("minutes", "24", "")).isEqualTo(1440);
        assertThatThrownBy(() -> Minutes.typed("minutes", "", "")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Minutes.typed("minutes", "24", "1")).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 minutes", "1, 1 minute", "60, 1 hour", "180, 3 hours", "75, 1 hour and 15 minutes",
            "-121, 2 hours and 1 minute"})
    void minutes_are_said_as_people_say_them(long minutes, String words) {
        assertThat(Minutes.words(minutes)).isEqualTo(words);
    }
}
