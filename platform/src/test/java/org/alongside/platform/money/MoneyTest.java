package org.alongside.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0, £0", "5000, £50", "1234, £12.34", "5, £0.05", "-250, -£2.50", "'123456789', '£1,234,567.89'"})
    void it_reads_as_people_write_it(long pence, String written) {
        assertThat(new Money(pence)).hasToString(written);
    }
}
