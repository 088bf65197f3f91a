package org.alongside.integration.statuschange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.ListStatus;
import org.alongside.integration.envelope.Envelope;

/**
 * One change as a council reads it.
 *
 * @param before null when the broker was never on this list
 */
record StatusChange(UUID entryId, String number, ListStatus before, ListStatus after, Instant at, boolean appealOpen,
        int version) {

    /** For who comes new; not a status of the list, because who has it is not on it. */
    static final String NEVER_LISTED = "NOT_LISTED";

    /** What accreditation says of it in its own words. */
    static StatusChange of(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            JsonObject fact = reader.readObject();
            boolean withConditions = fact.getBoolean("withConditions");
            String before = fact.getString("before");
            return new StatusChange(UUID.fromString(fact.getString("subject")), fact.getString("number"),
                    before.isEmpty() ? null : status(before, false), status(fact.getString("after"), withConditions),
                    Instant.parse(fact.getString("at")), fact.getBoolean("appealOpen"), fact.getInt("version"));
        }
    }

    private static ListStatus status(String word, boolean withConditions) {
        return ListStatus.of(AccreditationStatus.valueOf(word), withConditions);
    }

    /** People have to do something at once; it waits for no night and no batch. */
    boolean isUrgent() {
        return after == ListStatus.SUSPENDED || after == ListStatus.REMOVED;
    }

    JsonObject data(String listAddress) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("broker_ref", number)
                .add("service_id", entryId.toString())
                .add("old_status", before == null ? NEVER_LISTED : before.name())
                .add("new_status", after.name())
                .add("effective_at", Envelope.moment(at))
                .add("appeal_open", appealOpen)
                .add("public_statement", StatusWords.statement(after));
        if (isUrgent()) {
            data.add("people_should", StatusWords.peopleShould());
        }
        return data.add("list_url", listAddress).add("version", version).build();
    }
}
