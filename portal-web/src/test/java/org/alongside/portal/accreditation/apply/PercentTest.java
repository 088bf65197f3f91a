package org.alongside.portal.accreditation.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "12.5, 12.5", "' 4.99 % ', 4.99", "100%, 100"})
    void a_share_is_read_as_people_write_it(String written, BigDecimal share) {
        assertThat(Percent.of(written)).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five", "1e10000000", "-5", "5.001", "1000"})
    void what_is_no_share_is_nothing(String written) {
        assertThat(Percent.of(written)).isNull();
    }
}
