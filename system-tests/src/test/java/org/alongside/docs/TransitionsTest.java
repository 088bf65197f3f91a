package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.state.Transitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every transition table of the product. */
class TransitionsTest {

    static Stream<Class<?>> statuses() {
        return Statuses.all();
    }

    @Test
    void there_are_tables_to_look_at() {
        assertThat(Statuses.all()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void the_table_is_about_this_status(Class<?> status) {
        assertThat((Object) Statuses.table(status).states()).isEqualTo(status);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void every_state_leads_on_or_is_an_end_on_purpose(Class<?> status) {
        Transitions<?, ?> table = Statuses.table(status);
        Set<String> leadOn = table.steps().stream().map(step -> step.from().name()).collect(Collectors.toSet());
        Set<String> ends = table.deadEnds().stream().map(Enum::name).collect(Collectors.toSet());
        assertThat(names(status)).allMatch(state -> leadOn.contains(state) != ends.contains(state));
    }

    /** The first constant is where a life begins. */
    @ParameterizedTest
    @MethodSource("statuses")
    void every_state_can_be_reached(Class<?> status) {
        assertThat(reachable(Statuses.table(status), names(status).get(0)))
                .containsExactlyInAnyOrderElementsOf(names(status));
    }

    private static Set<String> reachable(Transitions<?, ?> table, String start) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String state = next.pop();
            if (seen.add(state)) {
                table.steps().stream().filter(step -> step.from().name().equals(state))
                        .forEach(step -> next.push(step.to().name()));
            }
        }
        return seen;
    }

    private static List<String> names(Class<?> status) {
        return Stream.of(status.getEnumConstants()).map(state -> ((Enum<?>) state).name()).toList();
    }
}
