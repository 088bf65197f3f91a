package org.alongside.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("E-MONEY-1")
class AmountTypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20|2000", "£1,000|100000", "1000.5|100050", "12.50|1250", "£ 7|700",
        "1 000|100000", "0.01|1", "0000012|1200", "1,000,000|100000000", "' 33.34 '|3334", "£1,234.56|123456"})
    void what_can_only_mean_one_thing_is_read(String typed, long pence) {
        assertThat(AmountTyped.pence("amount", typed)).isEqualTo(pence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|AMOUNT_MISSING", "£|AMOUNT_NOT_READ", "ten|AMOUNT_NOT_READ",
        "NaN|AMOUNT_NOT_READ", "12,50|AMOUNT_HAS_PENCE_AFTER_A_COMMA", "1e3|AMOUNT_IN_SHORT_FORM",
        "2k|AMOUNT_IN_SHORT_FORM", "-5|AMOUNT_IS_NOTHING", "\u22125|AMOUNT_IS_NOTHING", "£-5.00|AMOUNT_IS_NOTHING",
        "0|AMOUNT_IS_NOTHING", "0.00|AMOUNT_IS_NOTHING", "\u0661\u0662\u0663|AMOUNT_IN_OTHER_DIGITS",
        "\uff15|AMOUNT_IN_OTHER_DIGITS", "1.234|AMOUNT_SPLITS_A_PENNY", "1000000.01|AMOUNT_TOO_LARGE",
        "123456789012345678901234567890|AMOUNT_TOO_LARGE", "1,00,000|AMOUNT_NOT_READ", "1.|AMOUNT_NOT_READ",
        ".5|AMOUNT_NOT_READ", "Infinity|AMOUNT_NOT_READ", "0x10|AMOUNT_NOT_READ", "5; drop|AMOUNT_NOT_READ"})
    void what_could_mean_anything_else_is_refused_in_words(String typed, MoneyRule rule) {
        assertThatThrownBy(() -> AmountTyped.pence("amount", typed)).isInstanceOfSatisfying(RuleBroken.class,
                refused -> assertThat(refused.breaches()).singleElement().satisfies(breach -> {
                    assertThat(breach.rule()).isEqualTo(rule);
                    assertThat(breach.field()).isEqualTo("amount");
                }));
        assertThat(AmountTyped.read(typed).orElse(0)).isZero();
    }

    @Test
    void nothing_typed_at_all_is_missing() {
        assertThatThrownBy(() -> AmountTyped.pence("amount", null)).hasMessageContaining("AMOUNT_MISSING");
        assertThat(AmountTyped.penceOrNone("amount", "0")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", ",", "1,", "-", "e", "1e", "£", " ", "\u0661"})
    void however_long_it_is_the_answer_comes_at_once(String sign) {
        AmountTyped.read("warm");
        assertTimeoutPreemptively(Duration.ofMillis(50), () -> AmountTyped.read(sign.repeat(20_000)));
        assertThat(AmountTyped.read(sign.repeat(20_000))).isEmpty();
    }

    @Property
    void every_amount_is_read_as_it_is_written(@ForAll @LongRange(min = 1, max = AmountTyped.MOST) long pence) {
        assertThat(AmountTyped.pence("amount", new Money(pence).toString())).isEqualTo(pence);
    }
}
