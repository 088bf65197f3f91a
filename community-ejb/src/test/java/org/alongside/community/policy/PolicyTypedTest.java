package org.alongside.community.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("17")
class PolicyTypedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThatThrownBy(() -> PolicyTyped.of(null, " ", null)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NUMBER_NOT_CHOSEN").hasMessageContaining("VALUE_NOT_A_WHOLE_NUMBER")
                .hasMessageContaining("DAY_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "1,000", "ten", "٣", "--1", "999999999999999999999999999999"})
    void what_is_no_whole_number_is_refused(String typed) {
        assertThatThrownBy(() -> PolicyTyped.of(PolicyValue.EVIDENCE, typed, DAY)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("VALUE_NOT_A_WHOLE_NUMBER");
    }

    @Test
    void spaces_around_and_both_signs_for_less_than_nothing_are_understood() {
        assertThat(PolicyTyped.of(PolicyValue.TIME_LIMIT, " -300 ", DAY).value()).isEqualTo(-300);
        assertThat(PolicyTyped.of(PolicyValue.TIME_LIMIT, "\u2212300", DAY).value()).isEqualTo(-300);
    }
}
