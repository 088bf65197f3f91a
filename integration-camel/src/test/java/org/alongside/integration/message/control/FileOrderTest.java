package org.alongside.integration.message.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.integration.fault.FaultCode;
import org.junit.jupiter.api.Test;

class FileOrderTest {

    @Test
    void the_first_number_is_whatever_it_is_and_then_each_follows_the_last() {
        assertThat(FileOrder.fault(null, 41)).isNull();
        assertThat(FileOrder.fault(41L, 42)).isNull();
    }

    @Test
    void one_that_comes_too_early_says_which_is_missing() {
        assertThat(FileOrder.fault(41L, 43).code()).isEqualTo(FaultCode.E220_SEQ_GAP);
        assertThat(FileOrder.fault(41L, 43).told().what()).contains("42").contains("43");
    }

    @Test
    void one_that_comes_too_late_is_out_of_order() {
        assertThat(FileOrder.fault(41L, 40).code()).isEqualTo(FaultCode.E222_OUT_OF_ORDER);
    }
}
