package org.alongside.integration.reference.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.reference.ListRule;
import org.alongside.platform.reference.ReferenceRow;

/**
 * Bank holidays of England and Wales as GOV.UK publishes them, in either of its two forms: one list of events, as its address
 * for programs gives it, or a list for each year, as the source of its page has it. Other divisions are passed over.
 */
final class BankHolidayFile {

    /** By statute; what is proclaimed comes on top. */
    private static final int A_YEAR = 8;
    private static final int AT_MOST = 12;
    private static final int LONGEST_NAME = 120;
    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-MM-dd", "dd/MM/uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT)).toList();

    private final ListFaults faults = new ListFaults();
    private final Map<LocalDate, ReferenceRow> rows = new TreeMap<>();

    private BankHolidayFile() {
    }

    static List<ReferenceRow> read(byte[] bytes) {
        List<JsonValue> events = events(object(bytes));
        if (events.isEmpty()) {
            throw ListFaults.whole(ListRule.NO_DAYS);
        }
        if (events.size() > ListFaults.MOST_ROWS) {
            throw ListFaults.whole(ListRule.TOO_MANY_ROWS, ListFaults.MOST_ROWS);
        }
        return new BankHolidayFile().rows(events);
    }

    private static JsonObject object(byte[] bytes) {
        try {
            return StrictJson.object(bytes);
        } catch (StrictJson.NotRead why) {
            throw ListFaults.whole(ListRule.NOT_JSON, why.getMessage());
        }
    }

    private static List<JsonValue> events(JsonObject whole) {
        Optional<JsonObject> asPublished = in(whole, "england-and-wales", JsonObject.class);
        if (asPublished.isPresent()) {
            return asPublished.flatMap(one -> in(one, "events", JsonArray.class)).map(List::<JsonValue>copyOf).orElse(List.of());
        }
        return in(whole, "divisions", JsonObject.class)
                .flatMap(one -> in(one, "common.nations.england-and-wales_slug", JsonObject.class))
                .map(JsonObject::values).stream().flatMap(Collection::stream)
                .filter(JsonArray.class::isInstance).flatMap(year -> ((JsonArray) year).stream()).toList();
    }

    private List<ReferenceRow> rows(List<JsonValue> events) {
        for (int i = 0; i < events.size(); i++) {
            row(i + 1, events.get(i) instanceof JsonObject event ? event : JsonValue.EMPTY_JSON_OBJECT);
        }
        rows.keySet().stream().collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.counting()))
                .forEach((year, days) -> {
                    if (days < A_YEAR || days > AT_MOST) {
                        faults.add(ListRule.YEAR_NOT_WHOLE, String.valueOf(year), days, A_YEAR);
                    }
                });
        faults.require();
        return new ArrayList<>(rows.values());
    }

    private void row(int number, JsonObject event) {
        LocalDate day = in(event, "date", JsonString.class).map(JsonString::getString).flatMap(BankHolidayFile::day).orElse(null);
        String name = in(event, "title", JsonString.class).map(title -> inWords(title.getString())).orElse("");
        if (day == null) {
            faults.add(ListRule.DAY_NOT_READ, number);
        } else if (name.isEmpty() || name.length() > LONGEST_NAME || Text.holdsWhatNobodySees(name)) {
            faults.add(ListRule.DAY_WITHOUT_NAME, day);
        } else if (rows.putIfAbsent(day, new ReferenceRow(day.toString(), List.of(name))) != null) {
            faults.add(ListRule.DAY_TWICE, day);
        }
    }

    /** The source of the page has keys for names: bank_holidays.good_friday. */
    private static String inWords(String title) {
        String words = title.replaceFirst("^bank_holidays\\.", "").replace('_', ' ').strip();
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<LocalDate> day(String text) {
        return FORMS.stream().map(form -> parsed(text, form)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException otherwiseWritten) {
            return Optional.empty();
        }
    }

    private static <T extends JsonValue> Optional<T> in(JsonObject object, String name, Class<T> kind) {
        return Optional.ofNullable(object.get(name)).filter(kind::isInstance).map(kind::cast);
    }
}
