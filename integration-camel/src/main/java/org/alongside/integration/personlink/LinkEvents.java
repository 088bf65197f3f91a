package org.alongside.integration.personlink;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.integration.feed.Received;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.profile.Column;
import org.alongside.platform.csv.Csv;

/** Answers that come as events, one a call or one a line, written as the table they would be. */
final class LinkEvents {

    private static final List<String> OF_DATA = LinkSaid.COLUMNS.columns().stream().map(Column::name).skip(2).toList();

    private LinkEvents() {
    }

    static boolean isJson(Received received) {
        return new String(received.content(), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading().startsWith("{");
    }

    /** {@link StrictJson.NotRead} when it is not events of ours. */
    static Received asTable(Received received) {
        Csv table = Csv.exact().row(LinkSaid.COLUMNS.columns().stream().map(Column::name).toArray(String[]::new));
        events(received).forEach(event -> table.row(row(event)));
        return new Received(received.messageId(), received.partnerId(), received.areaCode(), null, received.name(),
                table.toString().getBytes(StandardCharsets.UTF_8), received.declared(), received.part());
    }

    /** A call may be written over several lines; in a file each line is one. */
    private static Stream<JsonObject> events(Received received) {
        if (!received.name().endsWith(".jsonl")) {
            return Stream.of(StrictJson.object(received.content()));
        }
        return new String(received.content(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                .map(line -> StrictJson.object(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static String[] row(JsonObject event) {
        String type = text(event, "type");
        LinkSaid said = Stream.of(LinkSaid.values()).filter(one -> one.type().equals(type)).findFirst()
                .orElseThrow(() -> new StrictJson.NotRead("it is not about a link"));
        if (!(event.get("data") instanceof JsonObject data)) {
            throw new StrictJson.NotRead("it says nothing");
        }
        return Stream.concat(Stream.of(said.name(), text(event, "tenantid")),
                OF_DATA.stream().map(column -> text(data, column))).toArray(String[]::new);
    }

    private static String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new StrictJson.NotRead("what should be a text is not one");
    }
}
