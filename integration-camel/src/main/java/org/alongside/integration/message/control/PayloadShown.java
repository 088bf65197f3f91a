package org.alongside.integration.message.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Source;
import org.alongside.integration.message.PayloadText;
import org.alongside.integration.message.entity.Payload;

/** What a message says as people read it: a table as a table, and covered unless they may see it (8.4). */
public final class PayloadShown {

    private static final int MOST_ROWS = 50;
    private static final int MOST_TEXT = 20_000;
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<]+)<");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Payload payload;
    private final byte[] content;
    private final boolean covered;

    public PayloadShown(Payload payload, byte[] content, boolean covered) {
        this.payload = payload;
        this.content = content.clone();
        this.covered = covered;
    }

    public PayloadText text() {
        if (payload.mediaType().contains("csv")) {
            return table();
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String shown = covered ? covered(text) : text;
        boolean more = shown.length() > MOST_TEXT;
        return said(List.of(), List.of(), more ? shown.substring(0, MOST_TEXT) : shown, more);
    }

    private PayloadText table() {
        List<List<String>> rows = new ArrayList<>();
        long[] all = {0};
        UnaryOperator<String> cover = covered ? Covered::of : UnaryOperator.identity();
        CsvFile.of(Source.of(content)).read((line, cells) -> {
            if (all[0]++ <= MOST_ROWS) {
                rows.add(Arrays.stream(cells).map(all[0] == 1 ? UnaryOperator.identity() : cover).toList());
            }
        });
        List<String> heading = rows.isEmpty() ? List.of() : rows.remove(0);
        return said(heading, rows, "", all[0] > MOST_ROWS + 1);
    }

    private PayloadText said(List<String> heading, List<List<String>> rows, String text, boolean more) {
        return new PayloadText(payload.mediaType(), payload.bytes(), payload.sha256(), covered, heading, rows, text, more);
    }

    private String covered(String text) {
        if (payload.mediaType().contains("json")) {
            return coveredJson(text);
        }
        if (payload.mediaType().contains("xml")) {
            return BETWEEN_TAGS.matcher(text).replaceAll(found -> found.group(1).isBlank() ? "><"
                    : ">" + Covered.of(found.group(1).strip()) + "<");
        }
        return WORD.matcher(text).replaceAll(found -> Covered.of(found.group()));
    }

    private static String coveredJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return covered(reader.readValue()).toString();
        } catch (JsonException notJson) {
            return WORD.matcher(text).replaceAll(found -> Covered.of(found.group()));
        }
    }

    private static JsonValue covered(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder covered = Json.createObjectBuilder();
            object.forEach((name, part) -> covered.add(name, covered(part)));
            return covered.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder covered = Json.createArrayBuilder();
            array.forEach(part -> covered.add(covered(part)));
            return covered.build();
        }
        return Json.createValue(Covered.of(value instanceof JsonString said ? said.getString() : value.toString()));
    }
}
