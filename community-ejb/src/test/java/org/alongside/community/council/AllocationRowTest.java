package org.alongside.community.council;

import static org.alongside.community.council.ABudget.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.money.CostFrequency;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class AllocationRowTest {

    @Test
    @Proves({"R-INT-61", "AC-I8"})
    void an_hourly_price_times_its_hours_is_the_week_and_52_of_them_the_year() {
        Cost cost = ABudget.cost(17_50);

        assertThat(cost.workedOut()).hasValue(new Money(245_00));
        assertThat(cost.netWeekly()).isEqualTo(213_80);
        assertThat(cost.netYearly()).isEqualTo(11_117_60);
        assertThat(ABudget.row(1, "0004711", "CPLI-1", 1).refusals()).isEmpty();
    }

    @Test
    @Proves("E302")
    void the_councils_own_figure_counts_and_a_difference_of_more_than_a_penny_is_told() {
        assertThat(weekly(245_01).differsFromOurs()).isFalse();
        assertThat(weekly(245_02).differsFromOurs()).isTrue();
        assertThat(ABudget.row(1, "1", "A", 1, weekly(245_02)).refusals()).isEmpty();
    }

    @Test
    @Proves({"E300", "E302"})
    void figures_that_cannot_be_are_refused() {
        assertThat(refusals(new Cost(0, CostFrequency.WEEKLY, null, 10_00, 0, 10_00))).containsExactly(AllocationRule.PRICE_NOT_POSITIVE);
        assertThat(refusals(new Cost(17_50, CostFrequency.HOURLY, null, 10_00, 0, 10_00))).containsExactly(AllocationRule.UNITS_MISSING);
        assertThat(refusals(new Cost(10_00, CostFrequency.WEEKLY, null, 10_00, 10_01, -1)))
                .containsExactly(AllocationRule.CONTRIBUTION_OUT_OF_RANGE);
        assertThat(refusals(new Cost(10_00, CostFrequency.WEEKLY, null, 10_00, 3_00, 7_01))).containsExactly(AllocationRule.NET_DIFFERS);
    }

    @Test
    @Proves({"E306", "E302"})
    void days_out_of_order_and_too_many_weeks_are_refused() {
        LocalDate before = START.minusDays(1);
        assertThat(dated(before, null, 8)).containsExactly(AllocationRule.END_BEFORE_START);
        assertThat(dated(START, START, 8)).containsExactly(AllocationRule.REVIEW_NOT_AFTER_START);
        assertThat(dated(START, START.plusDays(1), 12)).isEmpty();
        assertThat(dated(null, null, 13)).containsExactly(AllocationRule.CONTINGENCY_OUT_OF_RANGE);
    }

    private static List<AllocationRule> dated(LocalDate end, LocalDate review, int weeks) {
        return ABudget.of(ABudget.KENT, 1, "1", "A", 1, ABudget.cost(17_50), START, end, review, weeks).refusals();
    }

    private static List<AllocationRule> refusals(Cost cost) {
        return ABudget.row(1, "1", "A", 1, cost).refusals();
    }

    private static Cost weekly(long gross) {
        return new Cost(17_50, CostFrequency.HOURLY, new BigDecimal("14"), gross, 0, gross);
    }
}
