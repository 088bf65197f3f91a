package org.alongside.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.training.enrolment.ReservedShare;
import org.junit.jupiter.api.Test;

/** Numbers by which somebody could be recognised are not shown. */
class CoDeliveryTest {

    @Test
    void few_sessions_are_not_shown() {
        assertThat(CoDelivery.of(4, 4, 0, 5).isShown()).isFalse();
        assertThat(CoDelivery.of(5, 4, 1, 5).share()).isEqualTo(80);
    }

    @Test
    void neither_few_ticks_nor_few_without_are_shown_because_each_gives_the_other_away() {
        assertThat(ReservedShare.of(20, 4, 5).isShown()).isFalse();
        assertThat(ReservedShare.of(20, 16, 5).isShown()).isFalse();
        assertThat(ReservedShare.of(20, 15, 5).share()).isEqualTo(75);
        assertThat(ReservedShare.of(0, 0, 5).isShown()).isFalse();
    }
}
