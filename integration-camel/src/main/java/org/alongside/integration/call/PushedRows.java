package org.alongside.integration.call;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alongside.integration.json.StrictJson;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.error.RuleBroken;

/**
 * Rows of a call, written as the file they would have been. So a call and a file are read, held, corrected and released by
 * one and the same piece, and mean the same. What is wrong with a cell is the file's reader's to say; here is refused only
 * what is no list of rows.
 */
public final class PushedRows {

    /** In one call (section 7, F3). */
    public static final int MOST = 500;

    private PushedRows() {
    }

    /** @param list the name under which the rows stand */
    public static byte[] asFile(byte[] content, String list) {
        List<JsonObject> rows = rows(content, list);
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        Csv file = Csv.exact().row(names.toArray(String[]::new));
        rows.forEach(row -> file.row(names.stream().map(name -> cell(row.get(name))).toArray(String[]::new)));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<JsonObject> rows(byte[] content, String list) {
        JsonObject call = read(content);
        if (!call.keySet().equals(Set.of(list)) || !(call.get(list) instanceof JsonArray rows) || rows.isEmpty()
                || !rows.stream().allMatch(JsonObject.class::isInstance)) {
            throw new RuleBroken(CallRule.NOT_READ, "it is not one list of rows with the name \"" + list + "\"");
        }
        if (rows.size() > MOST) {
            throw new RuleBroken(CallRule.TOO_MANY_ROWS, MOST, rows.size());
        }
        return rows.getValuesAs(JsonObject.class);
    }

    private static JsonObject read(byte[] content) {
        try {
            return StrictJson.object(content);
        } catch (StrictJson.NotRead e) {
            throw new RuleBroken(CallRule.NOT_READ, e.getMessage());
        }
    }

    /** Nothing written is an empty cell. A value of several lines would move the number by which a row is told. */
    private static String cell(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonObject || value instanceof JsonArray) {
            throw new RuleBroken(CallRule.NOT_READ, "a value is a list or an object");
        }
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        if (text.contains("\n") || text.contains("\r")) {
            throw new RuleBroken(CallRule.NOT_READ, "a value has more than one line");
        }
        return text;
    }
}
