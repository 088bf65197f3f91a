package org.alongside.portal.accreditation.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** Applying asks for no employer, no qualification and no address. */
class ApplyPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp/accreditation/apply");
    private static final Pattern FIELD = Pattern.compile("field=\"([^\"]+)\"");

    @Test
    @Proves({"R-ACC-25", "AC-A19"})
    void the_journey_asks_for_these_things_and_nothing_else() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            pages.map(ApplyPagesTest::read).forEach(page -> {
                Matcher field = FIELD.matcher(page);
                while (field.find()) {
                    asked.add(field.group(1));
                }
            });
        }
        assertThat(asked).containsExactlyInAnyOrder("adult",
                "statement", "talkItThrough",
                "title", "route", "obtainedOn", "othersData", "words", "file",
                "counterparty", "name", "kind", "sharePercent", "here", "supportsMyCustomers", "from", "until", "plan",
                "hadOutcomes", "undertakings", "wanted", "waiveFee", "answer-#{question.id()}");
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
