package org.alongside.portal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrainingWordsTest {

    private final TrainingWords words = new TrainingWords();

    @Test
    void a_session_is_told_in_London_time_on_both_sides_of_a_clock_change() {
        assertThat(words.when(Instant.parse("2027-03-26T10:00:00Z"), Instant.parse("2027-03-26T12:30:00Z")))
                .isEqualTo("Friday 26 March 2027, 10:00 to 12:30");
        assertThat(words.when(Instant.parse("2027-03-30T09:00:00Z"), Instant.parse("2027-03-30T11:30:00Z")))
                .isEqualTo("Tuesday 30 March 2027, 10:00 to 12:30");
    }

    /** The night the clock goes back shows an hour twice. */
    @Test
    void which_of_two_equal_hours_is_meant_is_said() {
        assertThat(words.when(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z")))
                .isEqualTo("Sunday 31 October 2027, 01:30 (British Summer Time) to 01:30 (Greenwich Mean Time)");
    }

    @Test
    void a_session_that_ends_the_next_day_says_so() {
        assertThat(words.when(Instant.parse("2027-01-08T22:00:00Z"), Instant.parse("2027-01-09T01:00:00Z")))
                .isEqualTo("Friday 8 January 2027, 22:00 to Saturday 9 January 2027, 01:00");
    }

    @Test
    void how_many_wait_is_said_roughly() {
        assertThat(words.waiting(0)).isEqualTo("Nobody is waiting");
        assertThat(words.waiting(1)).isEqualTo("1 person is waiting");
        assertThat(words.waiting(2)).isEqualTo(words.waiting(5)).isEqualTo("2 to 5 people are waiting");
        assertThat(words.waiting(6)).isEqualTo(words.waiting(60)).isEqualTo("More than 5 people are waiting");
    }

    @Test
    void lengths_and_prices_are_in_words() {
        assertThat(words.length(60)).isEqualTo("1 hour");
        assertThat(words.length(150)).isEqualTo("2 hours and 30 minutes");
        assertThat(words.length(45)).isEqualTo("45 minutes");
        assertThat(words.fee(0)).isEqualTo("Free");
        assertThat(words.fee(6000)).isEqualTo("£60");
    }
}
