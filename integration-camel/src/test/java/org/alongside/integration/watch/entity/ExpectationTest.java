package org.alongside.integration.watch.entity;

import static org.alongside.platform.time.BankDays.WORKED_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.Rhythm;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.BankDays;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** When a file is due: counted in working days, and by London's clock. */
@Proves("R-INT-35")
class ExpectationTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");
    private static final LocalDate PAY_DAY = LocalDate.of(2026, 4, 7);

    @Test
    void two_working_days_before_a_pay_day_pass_over_easter() {
        // Good Friday is 3 April 2026 and Easter Monday the 6th, so these are Thursday and Wednesday.
        assertThat(four().nextDue(Instant.parse("2026-03-30T09:00:00Z"), WORKED_OUT))
                .isEqualTo(Instant.parse("2026-04-01T17:00:00Z"));
    }

    @Test
    void it_is_missed_only_when_the_grace_is_over_too() {
        Expectation four = four();
        assertThat(four.lastDue(LONG_AGO, Instant.parse("2026-04-01T17:59:59Z"), WORKED_OUT)).isEmpty();
        assertThat(four.lastDue(LONG_AGO, Instant.parse("2026-04-01T18:00:00Z"), WORKED_OUT))
                .hasValue(Instant.parse("2026-04-01T17:00:00Z"));
    }

    @Test
    void the_next_one_is_four_weeks_later_and_the_one_before_is_known() {
        Expectation four = four();
        Instant second = four.lastDue(LONG_AGO, Instant.parse("2026-05-02T09:00:00Z"), WORKED_OUT).orElseThrow();
        // Pay day is Tuesday, 5 May; Monday the 4th is a bank holiday.
        assertThat(second).isEqualTo(Instant.parse("2026-04-30T17:00:00Z"));
        assertThat(four.dueBefore(second, WORKED_OUT)).isEqualTo(Instant.parse("2026-04-01T17:00:00Z"));
    }

    @Test
    void what_was_due_before_anybody_asked_for_it_is_not_missed() {
        Expectation late = new Expectation(UUID.randomUUID());
        late.expect(Rhythm.FOUR_WEEKLY, PAY_DAY, 2, LocalTime.of(18, 0), 60, Hearers.KEEPERS,
                Instant.parse("2026-04-02T09:00:00Z"));
        assertThat(late.lastDue(LONG_AGO, Instant.parse("2026-04-08T09:00:00Z"), WORKED_OUT)).isEmpty();
        assertThat(four().lastDue(Instant.parse("2026-04-02T09:00:00Z"), Instant.parse("2026-04-08T09:00:00Z"), WORKED_OUT))
                .isEmpty();
    }

    @Test
    void every_working_day_leaves_out_weekends_and_bank_holidays() {
        Expectation daily = new Expectation(UUID.randomUUID());
        daily.expect(Rhythm.WORKING_DAYS, LocalDate.of(2026, 3, 2), 0, LocalTime.of(9, 0), 0, Hearers.KEEPERS, LONG_AGO);
        // Tuesday after Easter follows Thursday before it.
        assertThat(daily.dueBefore(Instant.parse("2026-04-07T08:00:00Z"), WORKED_OUT))
                .isEqualTo(Instant.parse("2026-04-02T08:00:00Z"));
    }

    @Test
    @Proves("F14")
    void a_day_that_was_proclaimed_moves_what_is_due_before_it() {
        BankDays proclaimed = BankDays.of(List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));
        assertThat(four().nextDue(Instant.parse("2026-03-30T09:00:00Z"), proclaimed))
                .isEqualTo(Instant.parse("2026-03-31T17:00:00Z"));
    }

    @Test
    @Proves("R-INT-36")
    void the_clocks_change_and_nine_in_the_morning_stays_nine() {
        Expectation weekly = new Expectation(UUID.randomUUID());
        weekly.expect(Rhythm.WEEKLY, LocalDate.of(2026, 3, 23), 0, LocalTime.of(9, 0), 0, Hearers.KEEPERS, LONG_AGO);
        assertThat(weekly.nextDue(Instant.parse("2026-03-22T12:00:00Z"), WORKED_OUT))
                .isEqualTo(Instant.parse("2026-03-23T09:00:00Z"));
        assertThat(weekly.nextDue(Instant.parse("2026-03-29T12:00:00Z"), WORKED_OUT))
                .isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
    }

    @Test
    void a_month_that_is_too_short_ends_earlier_and_the_next_does_not() {
        Expectation monthly = new Expectation(UUID.randomUUID());
        monthly.expect(Rhythm.MONTHLY, LocalDate.of(2026, 1, 31), 0, LocalTime.NOON, 0, Hearers.KEEPERS, LONG_AGO);
        assertThat(monthly.nextDue(Instant.parse("2026-02-20T00:00:00Z"), WORKED_OUT))
                .isEqualTo(Instant.parse("2026-02-28T12:00:00Z"));
        assertThat(monthly.nextDue(Instant.parse("2026-03-20T00:00:00Z"), WORKED_OUT))
                .isEqualTo(Instant.parse("2026-03-31T11:00:00Z"));
    }

    @Test
    void numbers_out_of_range_are_refused() {
        assertThatThrownBy(() -> expecting(21, 60)).isInstanceOf(RuleBroken.class).hasMessageContaining("DAYS_OUT_OF_RANGE");
        assertThatThrownBy(() -> expecting(2, 1441)).isInstanceOf(RuleBroken.class).hasMessageContaining("GRACE_OUT_OF_RANGE");
    }

    /** By 18:00 two working days before pay day, and an hour is waited. */
    private static Expectation four() {
        return expecting(2, 60);
    }

    private static Expectation expecting(int days, int grace) {
        Expectation expectation = new Expectation(UUID.randomUUID());
        expectation.expect(Rhythm.FOUR_WEEKLY, PAY_DAY, days, LocalTime.of(18, 0), grace, Hearers.KEEPERS, LONG_AGO);
        return expectation;
    }
}
