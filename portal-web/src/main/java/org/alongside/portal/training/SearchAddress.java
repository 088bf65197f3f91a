package org.alongside.portal.training;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.portal.form.Problems;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunSearch;

/** A search for runs as an address says it: {@code ?skill=C08&access=BSL&from=1+3+2027}. */
final class SearchAddress {

    /** Everywhere in England; no area's own name. */
    static final String ENGLAND = "england";

    private static final List<String> NAMES = List.of("where", "skill", "town", "from", "until", "mode", "access", "places");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})");
    private static final int DAY_OF_MONTH = 1;
    private static final int MONTH = 2;
    private static final int YEAR = 3;

    private final Map<String, String[]> parameters;

    SearchAddress(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** What cannot be understood becomes a problem beside its field, and is left out. */
    RunSearch search(UUID area, int page, Problems problems) {
        return new RunSearch(area, one("skill"), one("town"), day("from", problems), day("until", problems), mode(problems),
                access(problems), one("places").equals("left"), page);
    }

    String one(String name) {
        return all(name).findFirst().orElse("").strip();
    }

    List<String> chosen(String name) {
        return all(name).toList();
    }

    boolean isNarrowed() {
        return NAMES.stream().anyMatch(name -> all(name).findAny().isPresent());
    }

    /** The same search again, up to where a page number goes. */
    String query() {
        return NAMES.stream().flatMap(name -> all(name).map(value -> name + "=" + encoded(value) + "&"))
                .collect(Collectors.joining("", "", "page="));
    }

    private LocalDate day(String name, Problems problems) {
        if (one(name).isEmpty()) {
            return null;
        }
        Matcher typed = DAY.matcher(one(name));
        try {
            if (typed.matches()) {
                return LocalDate.of(number(typed, YEAR), number(typed, MONTH), number(typed, DAY_OF_MONTH));
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, as for everything else that is not a day.
        }
        problems.add(name, "This is not a date in the calendar. Write it as day, month, year, like 27 3 2027.");
        return null;
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }

    private RunMode mode(Problems problems) {
        return one("mode").isEmpty() ? null : known(RunMode.class, "mode", one("mode"), problems).orElse(null);
    }

    private Set<AccessFeature> access(Problems problems) {
        Set<AccessFeature> features = EnumSet.noneOf(AccessFeature.class);
        all("access").forEach(word -> known(AccessFeature.class, "access", word, problems).ifPresent(features::add));
        return features;
    }

    private static <E extends Enum<E>> Optional<E> known(Class<E> kind, String field, String word, Problems problems) {
        Optional<E> found = Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(word)).findFirst();
        if (found.isEmpty()) {
            problems.add(field, "Choose from the list.");
        }
        return found;
    }

    private Stream<String> all(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).filter(value -> !value.isBlank());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
