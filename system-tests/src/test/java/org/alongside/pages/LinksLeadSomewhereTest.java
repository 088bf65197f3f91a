package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.junit.jupiter.api.Test;

/** Where a page, a bean or a message sends people is written as text in many places; each has to be a page. */
class LinksLeadSomewhereTest {

    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("area\\.path\\('([a-z][a-z0-9/-]+)(?=['?])"),
            Pattern.compile("page\\.goTo\\(\"([a-z][a-z0-9/-]+)(?=[\"?])"),
            Pattern.compile("new Notice\\([^;]*\"((?:accreditation|register|work|messages)[a-z0-9/-]*)(?=[\"?])"));

    /** A download answers here too, by REST. */
    private static final Pattern DOWNLOAD = Pattern.compile("@Path\\(\"area/([a-z][a-z0-9/-]+)");

    @Test
    void every_page_that_is_named_exists() {
        List<String> pages = PortalPage.inTheWebApplication();
        List<String> downloads = found(List.of(DOWNLOAD));
        assertThat(found(WRITTEN))
                .isNotEmpty()
                .allMatch(target -> pages.contains("/" + target) || pages.contains("/" + target + "/index")
                        || downloads.contains(target));
    }

    private static List<String> found(List<Pattern> patterns) {
        return House.modules().stream().map(module -> module.resolve("src/main")).filter(Files::isDirectory)
                .flatMap(folder -> named(folder, patterns)).distinct().toList();
    }

    private static Stream<String> named(Path folder, List<Pattern> patterns) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                    .map(LinksLeadSomewhereTest::read)
                    .flatMap(text -> patterns.stream().flatMap(pattern -> pattern.matcher(text).results()))
                    .map(found -> found.group(1).replaceAll("/$", ""))
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
