package org.alongside.portal.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.accreditation.register.WrittenEntry;

/** A made-up broker of {@code brokers.txt}, and what they write about themselves. */
record ListedBroker(String area, int daysAgo, String name, WrittenEntry entry) {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** Where each column stands. */
    private enum Column {
        AREA, DAYS_AGO, NAME, TOWN, WORDS, LANGUAGES, WAYS, EXPERIENCE, METHODS, ALSO, PRICE;

        String of(String[] cells) {
            return cells[ordinal()].strip();
        }

        List<String> allOf(String[] cells) {
            return Arrays.stream(of(cells).split(" ")).filter(word -> !word.isEmpty()).toList();
        }
    }

    static List<ListedBroker> all() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                ListedBroker.class.getResourceAsStream("brokers.txt"), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).map(line -> BAR.split(line, -1))
                    .map(ListedBroker::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For their account: {@code zoe.oneill.kent}, or who they are in the cast. */
    String key() {
        return Cast.IN_EACH_AREA.stream().filter(part -> part.name().equals(name)).map(part -> part.in(area)).findFirst()
                .orElseGet(this::nameAsKey);
    }

    private String nameAsKey() {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "").replace(' ', '.') + "." + area;
    }

    private static ListedBroker of(String[] cells) {
        List<String> also = Column.ALSO.allOf(cells);
        List<String> price = Column.PRICE.allOf(cells);
        String name = Column.NAME.of(cells);
        String mailbox = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@example.org";
        return new ListedBroker(Column.AREA.of(cells), Integer.parseInt(Column.DAYS_AGO.of(cells)), name,
                new WrittenEntry("", "SOLE", Column.WORDS.of(cells), Column.TOWN.of(cells), Column.LANGUAGES.allOf(cells),
                        Column.WAYS.allOf(cells), Column.EXPERIENCE.allOf(cells), Column.METHODS.allOf(cells),
                        also.contains("new") ? "yes" : "no", also.contains("evenings"), also.contains("weekends"),
                        price.get(0), price.get(1), also.contains("first-talk"), mailbox, "", "", "none declared"));
    }
}
