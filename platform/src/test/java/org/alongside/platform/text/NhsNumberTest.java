package org.alongside.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    /** Of ten numbers that differ in the last digit only, at most one can be real: of some, none. */
    @ParameterizedTest
    @ValueSource(strings = {"400000000", "987654321", "999000001", "000000000"})
    void at_most_one_check_digit_is_right(String nine) {
        int right = 0;
        for (int check = 0; check < 10; check++) {
            right += NhsNumber.isValid(nine + check) ? 1 : 0;
        }
        assertThat(right).isLessThanOrEqualTo(1);
    }

    @Test
    void two_neighbouring_digits_exchanged_are_found() {
        assertThat(NhsNumber.isValid("9990000018")).isTrue();
        assertThat(NhsNumber.isValid("9990000108")).isFalse();
    }

    @Test
    void only_some_series_are_given_to_people_here() {
        assertThat(NhsNumber.isLiveHere("4000000632")).isTrue();
        assertThat(NhsNumber.isLiveHere("9876543210")).isFalse();
        assertThat(NhsNumber.isLiveHere("5000000000")).isFalse();
    }
}
