package org.alongside.portal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** What the public pages of the list say, and what they never say. */
class WordsOfTheListTest {

    private static final Path PAGES = Path.of("src", "main", "webapp", "register");
    private static final Path PARTS = Path.of("src", "main", "webapp", "WEB-INF", "register");

    @Test
    @Proves("R-ACC-24")
    void every_public_page_says_that_the_list_is_voluntary_and_no_regulation() {
        assertThat(publicPages()).isNotEmpty()
                .allSatisfy(page -> assertThat(read(page)).as(page.toString()).contains("/WEB-INF/register/voluntary.xhtml"));
        assertThat(read(PARTS.resolve("voluntary.xhtml")))
                .contains("voluntary", "not on it may also act as brokers", "not statutory regulation", "control");
    }

    @Test
    @Proves({"R-ACC-46", "R-ACC-23"})
    void nobody_who_helps_is_called_unaccredited() {
        assertThat(everything()).allSatisfy(page ->
                assertThat(read(page).toLowerCase(Locale.ROOT)).as(page.toString()).doesNotContain("unaccredited", "unapproved"));
        assertThat(read(PAGES.resolve("what-a-broker-does.xhtml"))).contains("None of them needs to be on a list");
        assertThat(read(PAGES.resolve("without-a-broker.xhtml"))).contains("ask somebody who is not on this list");
    }

    @Test
    @Proves({"R-ACC-27", "AC-A21"})
    void no_page_tells_how_somebody_became_accredited() {
        assertThat(everything()).allSatisfy(page -> {
            String words = read(page).toLowerCase(Locale.ROOT);
            for (EvidenceRoute route : EvidenceRoute.values()) {
                assertThat(words).as(page.toString()).doesNotContain(route.name().toLowerCase(Locale.ROOT),
                        route.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        });
    }

    @Test
    @Proves({"R-ACC-04", "AC-A05"})
    void no_page_of_the_list_counts_who_on_a_panel_is_disabled_or_a_carer() {
        assertThat(everything()).allSatisfy(page ->
                assertThat(read(page)).as(page.toString()).doesNotContain("controlBand", "constituency", "tally"));
    }

    private static List<Path> publicPages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> everything() {
        try (Stream<Path> pages = Files.walk(PAGES); Stream<Path> parts = Files.walk(PARTS)) {
            return Stream.concat(pages, parts).filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
