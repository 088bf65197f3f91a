package org.alongside.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.testing.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0, £0", "5000, £50", "1234, £12.34", "5, £0.05", "-250, -£2.50", "'123456789', '£1,234,567.89'"})
    void it_reads_as_people_write_it(long pence, String written) {
        assertThat(new Money(pence)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 pounds", "3334, 33 pounds 34", "5000, 50 pounds", "100, 1 pound", "101, 1 pound and 1 penny",
        "3304, 33 pounds and 4 pence", "34, 34 pence", "1, 1 penny", "-250, minus 2 pounds 50"})
    @Proves("R-A11Y-06")
    void it_is_read_aloud_as_people_say_it(long pence, String said) {
        assertThat(new Money(pence).spoken()).isEqualTo(said);
    }
}
