package org.alongside.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void a_service_is_given_no_more_than_it_takes() {
        assertThat(Allowance.of(0, 0)).isEqualTo(3_000);
        assertThat(Allowance.of(2_990, 100_000)).isEqualTo(10);
        assertThat(Allowance.of(0, 249_999)).isEqualTo(1);
        assertThat(Allowance.of(3_001, 0)).isZero();
        assertThat(Allowance.of(0, 250_001)).isZero();
    }
}
