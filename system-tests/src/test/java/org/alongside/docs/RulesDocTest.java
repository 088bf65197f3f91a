package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md}: every rule with its tests, so that what is not proved shows. */
class RulesDocTest {

    private final Rulebook book = Rulebook.read();

    @Test
    void the_list_of_rules_is_fresh() {
        new GeneratedPage("rules.md", page()).isFresh();
    }

    @Test
    void every_number_is_written_the_same_way() {
        assertThat(book.numbers()).allMatch(number -> number.matches(Rulebook.NUMBERED));
    }

    private String page() {
        List<String> unproved = book.numbers().stream()
                .filter(book::isAskedFor).filter(number -> book.proofs(number).isEmpty()).toList();
        return """
                # Rules and what proves them

                Generated from the rule enums and from `@Proves` on the tests of all modules. A rule without a test stands
                in bold.

                Asked for: %d. Proved: %d. Not yet proved: %s.

                ## Rules of accreditation
                %s
                ## Rules of training
                %s
                ## Rules of the community
                %s
                ## Scenarios
                %s
                ## Other rules
                %s""".formatted(
                book.numbers().stream().filter(book::isAskedFor).count(),
                book.numbers().stream().filter(book::isAskedFor).count() - unproved.size(),
                unproved.isEmpty() ? "none" : String.join(", ", unproved),
                table(number -> number.startsWith("R-ACC-")),
                table(number -> number.startsWith("R-TRN-")),
                table(number -> number.matches("(R-(REP|POOL|TIME|PEER|SAFE)|INV)-.*")),
                table(number -> number.startsWith("AC-")),
                table(number -> !number.matches("(R-(ACC|TRN|REP|POOL|TIME|PEER|SAFE)|INV|AC)-.*")));
    }

    private String table(Predicate<String> chapter) {
        return book.numbers().stream().filter(chapter).map(this::row)
                .collect(Collectors.joining("", "\n| rule | about | proved by |\n|---|---|---|\n", ""));
    }

    private String row(String number) {
        boolean proved = !book.proofs(number).isEmpty();
        return "| %s | %s | %s |\n".formatted(proved ? number : "**" + number + "**",
                about(number), String.join("<br>", book.proofs(number)));
    }

    private String about(String number) {
        return Stream.concat(Stream.of(book.about(number)).filter(text -> !text.isEmpty()),
                book.names(number).stream().map("`%s`"::formatted)).collect(Collectors.joining("<br>"));
    }
}
