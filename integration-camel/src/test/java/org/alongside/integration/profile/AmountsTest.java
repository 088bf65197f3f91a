package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E301_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.integration.fault.Hint;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("R-INT-45")
class AmountsTest {

    private static final AmountReader STRICT = new AmountReader(Set.of());
    private static final AmountReader LAX = new AmountReader(EnumSet.complementOf(EnumSet.of(AmountForm.CREDIT_IS_MINUS)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,234.50|123450", "12,345,678.00|1234567800", "123,456.00|12345600", "£12.00|1200", "-£12.00|-1200", "(12.00)|-1200",
        "(1,234.50)|-123450", "12.00-|-1200", "12.00CR|1200", "12.00 DR|-1200", "12|1200", "12.5|1250", "0.00|0", "-0.00|0"})
    void what_a_profile_allows_is_read(String written, long pence) {
        assertThat(LAX.read(written)).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.50", "£12.00", "(12.00)", "12.00-", "12.00CR", "12", "12.5", "12.", ".50", "1.234,50", "12,50",
        "1 234.50", "1e3", "+12.00", "12.000", "--1.00", "", "-", "£", "12.0O", "१२.00"})
    void nothing_else_is_read_where_it_does_not(String written) {
        assertThat(STRICT.read(written)).isInstanceOf(Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,50", "12,34.50", "1,2345.00", ",123.00", "1234,567.00", "1,23", "0,123,", "(12.00", "(-12.00)", "12.00-CR",
        "-12.00-", "12.", ".5", "12.345", "£", "()", "CR", "1,,234.00"})
    void no_profile_makes_these_amounts(String written) {
        assertThat(LAX.read(written)).isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(wrong.code()).isEqualTo(E301_TYPE));
    }

    @Test
    void who_writes_decides_what_a_credit_is() {
        AmountReader payer = new AmountReader(Set.of(AmountForm.CREDIT_IS_MINUS));

        assertThat(payer.read("12.00CR")).isEqualTo(new Money(-1200));
        assertThat(payer.read("12.00DR")).isEqualTo(new Money(1200));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234,50|COMMA_FOR_POINT", "12,50|COMMA_FOR_POINT", "1,234.50|THOUSANDS", "£1.00|POUND_SIGN",
        "12|NO_PENCE", "12.5|NO_PENCE", "4.71E+03|OPENED_IN_EXCEL"})
    void it_is_said_what_most_likely_happened(String written, Hint hint) {
        assertThat(STRICT.read(written)).isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(wrong.hint()).isEqualTo(hint));
    }
}
