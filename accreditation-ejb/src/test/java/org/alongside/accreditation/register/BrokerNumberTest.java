package org.alongside.accreditation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerNumberTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXY";

    @ParameterizedTest
    @ValueSource(strings = {"SB-7K2M9Q-4", "sb-7k2m9q-4", " SB 7K2M9Q 4 ", "SB7K2M9Q4", "SB–7K2–M9Q–4", "s b 7 k 2 m 9 q 4"})
    @Proves("B14")
    void a_number_is_read_however_it_is_written(String written) {
        assertThat(BrokerNumber.of(written).value()).isEqualTo("SB-7K2M9Q-4");
    }

    @Test
    @Proves("B14")
    void letters_that_look_like_digits_are_read_as_digits() {
        Random random = new Random(3);
        BrokerNumber number = Stream.generate(() -> BrokerNumber.draw(random))
                .filter(one -> one.value().contains("0") && one.value().contains("1")).findFirst().orElseThrow();

        assertThat(BrokerNumber.of(number.value().replace('0', 'O').replace('1', 'l'))).isEqualTo(number);
        assertThat(BrokerNumber.of(number.value().replace('0', 'o').replace('1', 'I'))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SB-7K2M9Q-5", "SB-7K2M9Q", "7K2M9Q-4", "SB-7K2M9Q-4-4", "", "SB-7K2U9Q-4", "SB-7K2M9Q-Z", "%' --"})
    @Proves("B14")
    void anything_else_is_not_a_valid_number(String written) {
        assertThatThrownBy(() -> BrokerNumber.of(written)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NUMBER_NOT_VALID");
    }

    @Test
    void no_number_at_all_and_a_very_long_one_are_not_valid_either() {
        assertThatThrownBy(() -> BrokerNumber.of(null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> BrokerNumber.of("SB" + " ".repeat(1_000_000))).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves("B14")
    void every_single_wrong_character_is_found() {
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            String number = BrokerNumber.draw(random).value();
            for (int place = 3; place < 9; place++) {
                for (char other : CHARACTERS.toCharArray()) {
                    if (other != number.charAt(place)) {
                        String wrong = number.substring(0, place) + other + number.substring(place + 1);
                        assertThatThrownBy(() -> BrokerNumber.of(wrong)).isInstanceOf(RuleBroken.class);
                    }
                }
            }
        }
    }

    @Test
    @Proves("B14")
    void two_neighbours_the_wrong_way_round_are_found() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            String number = BrokerNumber.draw(random).value();
            for (int place = 3; place < 8; place++) {
                char[] swapped = number.toCharArray();
                swapped[place] = number.charAt(place + 1);
                swapped[place + 1] = number.charAt(place);
                if (swapped[place] != swapped[place + 1]) {
                    assertThatThrownBy(() -> BrokerNumber.of(new String(swapped))).isInstanceOf(RuleBroken.class);
                }
            }
        }
    }

    @Test
    void a_name_is_not_taken_for_a_number() {
        assertThat(BrokerNumber.looksLikeOne("Sbastian")).isFalse();
        assertThat(BrokerNumber.looksLikeOne("sb 7k2m9q 5")).isTrue();
        assertThat(BrokerNumber.looksLikeOne(null)).isFalse();
    }
}
