package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.state.Transitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateDiagramsTest {

    static Stream<Class<?>> statuses() {
        return Statuses.all();
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void the_diagram_shows_the_table(Class<?> status) {
        new GeneratedPage(pathOf(status), page(status)).isFresh();
    }

    @Test
    void every_diagram_has_its_status() throws IOException {
        try (Stream<Path> files = Files.list(GeneratedPage.docs().resolve("states"))) {
            assertThat(files.map(file -> "states/" + file.getFileName()))
                    .isSubsetOf(Statuses.all().map(StateDiagramsTest::pathOf).toList());
        }
    }

    private static String pathOf(Class<?> status) {
        return "states/" + status.getSimpleName() + ".md";
    }

    private static String page(Class<?> status) {
        Transitions<?, ?> table = Statuses.table(status);
        String first = ((Enum<?>) status.getEnumConstants()[0]).name();
        String steps = table.steps().stream()
                .map(step -> "    %s --> %s: %s%n".formatted(step.from(), step.to(), inWords((Enum<?>) step.event())))
                .collect(Collectors.joining());
        String ends = table.deadEnds().stream()
                .map("    %s --> [*]%n"::formatted)
                .collect(Collectors.joining());
        return """
                # %s

                Generated from `%s`; change that, not this.

                ```mermaid
                stateDiagram-v2
                    [*] --> %s
                %s%s```
                """.formatted(status.getSimpleName(), status.getName(), first, steps, ends)
                .replace(System.lineSeparator(), "\n");
    }

    private static String inWords(Enum<?> event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
