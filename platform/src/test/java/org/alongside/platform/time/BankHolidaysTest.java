package org.alongside.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    @Test
    void an_ordinary_year_has_eight() {
        assertThat(BankHolidays.of(2026)).containsExactlyInAnyOrderElementsOf(days("2026-01-01", "2026-04-03", "2026-04-06",
                "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"));
    }

    @Test
    void one_at_a_weekend_is_made_good_on_the_next_workdays() {
        assertThat(BankHolidays.of(2021)).as("both on a weekend").containsAll(days("2021-12-27", "2021-12-28"));
        assertThat(BankHolidays.of(2022)).as("Christmas on a Sunday").containsAll(days("2022-01-03", "2022-12-26", "2022-12-27"));
        assertThat(BankHolidays.of(2028)).as("New Year on a Saturday").containsAll(days("2028-01-03"));
    }

    @Test
    void what_was_proclaimed_counts_and_what_it_moved_does_not() {
        assertThat(BankHolidays.of(2020)).containsAll(days("2020-05-08")).doesNotContainAnyElementsOf(days("2020-05-04"));
        assertThat(BankHolidays.of(2022)).containsAll(days("2022-06-02", "2022-06-03", "2022-09-19"))
                .doesNotContainAnyElementsOf(days("2022-05-30"));
        assertThat(BankHolidays.of(2023)).containsAll(days("2023-05-08", "2023-05-01"));
    }

    @Test
    void banks_open_again_on_the_tuesday_after_easter() {
        assertThat(BankDays.WORKED_OUT.from(LocalDate.of(2026, 4, 3))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(BankDays.WORKED_OUT.areOpenOn(LocalDate.of(2026, 4, 2))).isTrue();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
