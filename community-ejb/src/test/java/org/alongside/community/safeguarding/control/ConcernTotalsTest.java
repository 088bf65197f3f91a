package org.alongside.community.safeguarding.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.community.safeguarding.TotalShown;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves({"R-SAFE-07", "R-PRIV-07"})
class ConcernTotalsTest {

    @Test
    void fewer_than_five_are_not_told() {
        assertThat(ConcernTotals.shown(Map.of("Closed", 4L), 5)).extracting(TotalShown::count).containsOnlyNulls();
        assertThat(ConcernTotals.shown(Map.of("Closed", 5L), 5)).extracting(TotalShown::count).containsExactly(5L, 5L);
    }

    @Test
    void a_hidden_number_cannot_be_worked_out_from_the_sum() {
        assertThat(ConcernTotals.shown(Map.of("Closed", 9L, "Open", 6L, "Waiting", 1L), 5))
                .extracting(TotalShown::count).containsExactly(9L, null, null, 16L);
    }

    @Test
    void nothing_is_the_same_as_a_few() {
        assertThat(ConcernTotals.shown(Map.of(), 5)).extracting(TotalShown::words)
                .containsExactly("Not shown, to protect people");
    }
}
