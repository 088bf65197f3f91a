package org.alongside.integration.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-INT-67")
class LineIdsTest {

    @Test
    @Proves("AC-I25")
    void two_identical_coffees_stay_two_and_are_known_again() {
        List<String> first = LineIds.of(new AStatement().line(-320, null, "COFFEE").line(-320, null, "COFFEE").done());
        List<String> again = LineIds.of(new AStatement().line(-5, null, "x").line(-320, null, "COFFEE").line(-320, null, "COFFEE").done());

        assertThat(first).doesNotHaveDuplicates().hasSize(2);
        assertThat(again).containsAll(first);
    }

    /** The file of the morning has one, the file of the evening both. */
    @Test
    void what_came_before_is_known_in_a_longer_file() {
        assertThat(LineIds.of(new AStatement().line(-320, null, "COFFEE").line(-320, null, "COFFEE").done()))
                .startsWith(LineIds.of(new AStatement().line(-320, null, "COFFEE").done()).get(0));
    }

    @Test
    void anything_that_differs_makes_another_line() {
        assertThat(List.of(id(-320, null, "COFFEE"), id(320, null, "COFFEE"), id(-321, null, "COFFEE"), id(-320, null, "COFFEE2"),
                id(-320, 0L, "COFFEE"), id(-320, null, null))).doesNotHaveDuplicates();
    }

    @Test
    void the_providers_own_id_is_kept() {
        assertThat(LineIds.of(new AStatement().line("TX-1", -320, null, "COFFEE").done())).containsExactly("TX-1");
    }

    private static String id(long pence, Long balance, String description) {
        return LineIds.of(new AStatement().line(pence, balance, description).done()).get(0);
    }
}
