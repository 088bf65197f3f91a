package org.alongside.training.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.testing.Proves;
import org.alongside.training.enrolment.Arrangement;
import org.alongside.training.enrolment.NeedsTold;
import org.junit.jupiter.api.Test;

class ToArrangeTest {

    @Test
    @Proves("R-TRN-38")
    void those_who_run_it_see_what_to_arrange_and_how_often_and_in_no_order_that_tells_who() {
        ToArrange all = ToArrange.of(List.of(
                new NeedsTold(Set.of(Arrangement.BSL, Arrangement.BREAKS), "Sit me near the window, please."),
                new NeedsTold(Set.of(Arrangement.BREAKS), ""),
                new NeedsTold(Set.of(), "A jug of water with a straw.")));

        assertThat(all.items()).containsExactly(new ToArrange.Item(Arrangement.BSL, 1),
                new ToArrange.Item(Arrangement.BREAKS, 2));
        assertThat(all.words()).containsExactly("A jug of water with a straw.", "Sit me near the window, please.");
        assertThat(ToArrange.of(List.of()).isEmpty()).isTrue();
    }
}
