package org.alongside.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("R-INT-61")
class CostFrequencyTest {

    @ParameterizedTest
    @CsvSource({"weekly,100.00,100.00", "fortnightly,100.01,50.01", "4-weekly,100.00,25.00", "monthly,100.00,23.08",
        "quarterly,100.00,7.69", "annually,52.00,1.00", "annually,0.26,0.01", "fortnightly,-0.01,-0.01"})
    void every_period_comes_to_a_part_of_a_week(String word, BigDecimal cost, BigDecimal weekly) {
        assertThat(CostFrequency.of(word).orElseThrow().weekly(money(cost), null)).hasValue(money(weekly));
    }

    @ParameterizedTest
    @CsvSource({"hourly", "daily", "per session"})
    void what_is_paid_by_the_unit_needs_the_units(String word) {
        CostFrequency frequency = CostFrequency.of(word).orElseThrow();

        assertThat(frequency.weekly(money("17.50"), new BigDecimal("14"))).hasValue(money("245.00"));
        assertThat(frequency.weekly(money("17.50"), new BigDecimal("0.25"))).hasValue(money("4.38"));
        assertThat(frequency.weekly(money("17.50"), null)).isEmpty();
    }

    @Test
    void what_is_paid_once_is_nothing_a_week() {
        assertThat(CostFrequency.ONE_OFF.weekly(money("250.00"), BigDecimal.ONE)).isEmpty();
    }

    @Test
    void a_year_is_fifty_two_weeks() {
        assertThat(CostFrequency.annual(money("213.80"))).isEqualTo(money("11117.60"));
    }

    @Test
    void another_word_is_no_frequency() {
        assertThat(CostFrequency.of("Weekly")).isEmpty();
    }

    private static Money money(String pounds) {
        return money(new BigDecimal(pounds));
    }

    private static Money money(BigDecimal pounds) {
        return new Money(pounds.movePointRight(2).longValueExact());
    }
}
