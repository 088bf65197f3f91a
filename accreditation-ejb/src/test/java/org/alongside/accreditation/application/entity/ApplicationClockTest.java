package org.alongside.accreditation.application.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.application.entity.ApplicationClock.Span;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-ACC-40")
class ApplicationClockTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Test
    void it_counts_calendar_days_across_the_change_of_the_clocks() {
        assertThat(clock().daysRun(LocalDate.of(2026, 4, 1))).isEqualTo(31);
        assertThat(clock().daysRun(START)).isZero();
    }

    @Test
    void a_pause_that_lasts_stops_it() {
        ApplicationClock clock = clock(new Span(START.plusDays(10), null));
        assertThat(clock.daysRun(START.plusDays(10))).isEqualTo(10);
        assertThat(clock.daysRun(START.plusDays(99))).isEqualTo(10);
    }

    @Test
    void pauses_that_overlap_count_once_in_any_order() {
        ApplicationClock clock = clock(new Span(START.plusDays(12), START.plusDays(20)),
                new Span(START.plusDays(10), START.plusDays(15)), new Span(START.plusDays(11), START.plusDays(13)));
        assertThat(clock.daysRun(START.plusDays(30))).isEqualTo(20);
    }

    @Test
    void the_target_moves_by_the_days_that_stood_still() {
        ApplicationClock clock = clock(new Span(START.plusDays(10), START.plusDays(15)));
        assertThat(clock.target(84, START.plusDays(30))).isEqualTo(START.plusDays(89));
    }

    @Test
    @Proves("R-ACC-39")
    void a_fee_goes_back_when_the_target_is_missed_by_more_than_four_weeks() {
        assertThat(clock().isFeeDueBack(84, START.plusDays(112))).isFalse();
        assertThat(clock().isFeeDueBack(84, START.plusDays(113))).isTrue();
    }

    private static ApplicationClock clock(Span... pauses) {
        return new ApplicationClock(START, List.of(pauses));
    }
}
