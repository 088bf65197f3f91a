package org.alongside.platform.reference;

import static org.alongside.platform.reference.Difference.Kind.ADDED;
import static org.alongside.platform.reference.Difference.Kind.CHANGED;
import static org.alongside.platform.reference.Difference.Kind.GONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.platform.reference.Difference.Change;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("F14")
class DifferencesTest {

    @Test
    void what_is_new_and_gone_and_changed_is_said_row_by_row() {
        Differences found = Differences.between(Dataset.COUNCILS,
                List.of(council("E1", "Kent", "Kent County Council"), council("E2", "Surrey", "Surrey County Council")),
                List.of(council("E1", "Kent", "Kent Council"), council("E3", "West Surrey", "West Surrey Council")));

        assertThat(found.shown()).containsExactly(
                new Difference(CHANGED, "E1", "Kent", List.of(new Change("Council", "Kent County Council", "Kent Council"))),
                new Difference(GONE, "E2", "Surrey", List.of()),
                new Difference(ADDED, "E3", "West Surrey", List.of()));
        assertThat(List.of(found.added(), found.gone(), found.changed(), found.hidden())).containsExactly(1L, 1L, 1L, 0L);
    }

    @Test
    void the_same_rows_in_another_order_are_no_difference() {
        ReferenceRow kent = council("E1", "Kent", "Kent County Council");
        ReferenceRow surrey = council("E2", "Surrey", "Surrey County Council");
        assertThat(Differences.between(Dataset.COUNCILS, List.of(kent, surrey), List.of(surrey, kent)).shown()).isEmpty();
    }

    @Test
    void a_column_that_a_list_does_not_have_says_nothing() {
        ReferenceRow without = council("E1", "Kent", "Kent County Council");
        ReferenceRow with = new ReferenceRow("E1", List.of("Kent", "Kent County Council", "County", "South East", "", "", "KEN"));
        assertThat(Differences.between(Dataset.COUNCILS, List.of(with), List.of(without)).shown()).isEmpty();
        assertThat(Differences.between(Dataset.COUNCILS, List.of(without), List.of(with)).shown()).isEmpty();
    }

    @Test
    void more_than_anybody_reads_is_counted_and_not_shown() {
        List<ReferenceRow> many = IntStream.range(0, 500)
                .mapToObj(i -> new ReferenceRow("E" + i, List.of("Council " + i))).toList();
        Differences found = Differences.between(Dataset.COUNCILS, List.of(), many);
        assertThat(found.added()).isEqualTo(500);
        assertThat(found.shown()).hasSize(200);
        assertThat(found.hidden()).isEqualTo(300);
    }

    private static ReferenceRow council(String gss, String name, String council) {
        return new ReferenceRow(gss, List.of(name, council, "County", "South East", "", ""));
    }
}
