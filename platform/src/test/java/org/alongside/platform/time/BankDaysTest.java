package org.alongside.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("F14")
class BankDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 6, 10);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final LocalDate MONDAY = THURSDAY.plusDays(4);
    /** All that is said of 2027, as a list that was taken in would say it. */
    private static final BankDays PUBLISHED = BankDays.of(List.of(LocalDate.of(2027, 1, 1), FRIDAY));

    @Test
    void a_year_that_was_published_is_as_it_was_published() {
        assertThat(PUBLISHED.areOpenOn(FRIDAY)).isFalse();
        assertThat(BankDays.WORKED_OUT.areOpenOn(FRIDAY)).isTrue();
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        assertThat(PUBLISHED.areOpenOn(easterMonday)).as("the list does not have it").isTrue();
        assertThat(BankDays.WORKED_OUT.areOpenOn(easterMonday)).isFalse();
    }

    @Test
    void every_other_year_is_worked_out() {
        assertThat(PUBLISHED.areOpenOn(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(PUBLISHED.areOpenOn(LocalDate.of(2028, 1, 3))).isFalse();
        assertThat(PUBLISHED.areOpenOn(LocalDate.of(2028, 1, 4))).isTrue();
    }

    @Test
    void weekends_are_closed_whatever_was_published() {
        assertThat(PUBLISHED.areOpenOn(FRIDAY.plusDays(1))).isFalse();
        assertThat(PUBLISHED.from(FRIDAY)).isEqualTo(MONDAY);
        assertThat(PUBLISHED.from(MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void days_are_counted_back_over_what_is_closed() {
        assertThat(PUBLISHED.before(MONDAY, 1)).isEqualTo(THURSDAY);
        assertThat(BankDays.WORKED_OUT.before(MONDAY, 1)).isEqualTo(FRIDAY);
        assertThat(PUBLISHED.before(MONDAY, 0)).isEqualTo(MONDAY);
    }
}
