package org.alongside.integration.file;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.json.StrictJson.NotRead;

/**
 * What became of a file: whether it could be read (A1), and which of its rows were taken (A2).
 *
 * @param codes how often each code was met
 */
public record Acknowledgement(String file, String sha256, Instant receivedAt, Level level, Outcome outcome, long rowsTotal,
                              long rowsAccepted, long rowsRejected, Optional<BigDecimal> controlTotalAccepted,
                              Map<String, Long> codes, UUID messageId, Optional<UUID> replacesEventId) {

    /** What is being said of a file. */
    public enum Level {
        A1, A2
    }

    /** What became of it. */
    public enum Outcome {
        ACCEPTED, PARTLY, REJECTED, DUPLICATE
    }

    public Acknowledgement {
        codes = Map.copyOf(codes);
    }

    public static Acknowledgement read(byte[] json) {
        JsonObject object = StrictJson.object(json);
        Members of = new Members(object);
        return new Acknowledgement(of.text("file"), of.matching("sha256", "[0-9a-f]{64}"), of.moment("received_at"),
                Level.valueOf(of.matching("level", "A1|A2")),
                Outcome.valueOf(of.matching("outcome", "ACCEPTED|PARTLY|REJECTED|DUPLICATE")), of.count("rows_total"),
                of.count("rows_accepted"), of.count("rows_rejected"), of.money("control_total_accepted"), codes(object),
                of.id("message_id").orElseThrow(() -> new NotRead("\"message_id\" is missing")),
                of.id("replaces_event_id"));
    }

    public byte[] write() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("file", file).add("sha256", sha256).add("received_at", receivedAt.toString())
                .add("level", level.name()).add("outcome", outcome.name()).add("rows_total", rowsTotal)
                .add("rows_accepted", rowsAccepted).add("rows_rejected", rowsRejected);
        controlTotalAccepted.ifPresent(total -> json.add("control_total_accepted", total.toPlainString()));
        JsonArrayBuilder counted = Json.createArrayBuilder();
        codes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> counted.add(
                Json.createObjectBuilder().add("code", one.getKey()).add("count", one.getValue())));
        json.add("codes", counted).add("message_id", messageId.toString());
        replacesEventId.ifPresent(id -> json.add("replaces_event_id", id.toString()));
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What it is called beside the file it is about: a partner's script tells the two apart by the name alone. */
    public String fileName() {
        return file + (outcome == Outcome.REJECTED ? ".nack.json" : ".ack.json");
    }

    /** Where the rows are told one by one. */
    public static String resultName(String file) {
        return file + ".result.csv";
    }

    private static Map<String, Long> codes(JsonObject object) {
        Map<String, Long> codes = new LinkedHashMap<>();
        if (object.get("codes") == null) {
            return codes;
        }
        if (object.get("codes").getValueType() != JsonValue.ValueType.ARRAY) {
            throw new NotRead("\"codes\" is not a list");
        }
        for (JsonValue one : object.getJsonArray("codes")) {
            if (!(one instanceof JsonObject counted)) {
                throw new NotRead("\"codes\" has something in it that is no code");
            }
            Members of = new Members(counted);
            codes.merge(of.matching("code", "E\\d{3}"), of.count("count"), Long::sum);
        }
        return codes;
    }
}
