package org.alongside.integration.envelope;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.platform.address.PortalAddress;

/**
 * One event as everybody gets it, in whatever way it travels.
 *
 * @param id           minted with the fact (R-INT-26)
 * @param areaCode     the three letters of the area
 * @param producer     which part of the suite it became true in: {@code accreditation}
 * @param type         {@code uk.ulo.<area>.<event>.v<major>}
 * @param subject      what it is about, by a number and never by a name
 * @param partitionKey events of one go in order
 * @param at           when it became true
 * @param schema       which part of our published document describes {@code data}
 * @param authority    what the person it is about agreed to; null when it is about nobody
 */
public record Envelope(UUID id, Feed feed, String areaCode, String producer, String type, String subject,
        String partitionKey, Instant at, String schema, UUID authority, JsonObject data) {

    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.UK).withZone(ZoneOffset.UTC);
    /** So that text sorts as numbers do. */
    private static final String SEQUENCE = "%020d";

    /** About no person. */
    public Envelope(UUID id, Feed feed, String areaCode, String producer, String type, String subject,
            String partitionKey, Instant at, String schema, JsonObject data) {
        this(id, feed, areaCode, producer, type, subject, partitionKey, at, schema, null, data);
    }

    /** As every moment in a feed is written. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Without its number at an endpoint, which it is given when it is written for one. */
    public byte[] bytes() {
        return json().toString().getBytes(StandardCharsets.UTF_8);
    }

    JsonObject json() {
        JsonObjectBuilder json = FACTORY.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", id.toString())
                .add("source", "/t/" + areaCode + "/" + producer)
                .add("type", type)
                .add("subject", subject)
                .add("time", moment(at))
                .add("timestamp", moment(at))
                .add("datacontenttype", "application/json")
                .add("dataschema", PortalAddress.of("/api/v1/openapi.json#/components/schemas/" + schema))
                .add("tenantid", areaCode)
                .add("feedid", feed.name())
                .add("partitionkey", partitionKey)
                .add("correlationid", id.toString())
                .add("dataclassification", feed.privacy().classification())
                .add("datacategory", feed.privacy().category())
                .add("dataregulation", "UK-GDPR");
        if (authority != null) {
            json.add("authorityref", authority.toString());
        }
        return json.add("data", data).build();
    }

    /** The same event without what it says: whoever may know asks for it here, under the same id. */
    public static byte[] thin(byte[] event) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(event))) {
            JsonObject whole = reader.readObject();
            return FACTORY.createObjectBuilder(whole).remove("data")
                    .add("dataref", PortalAddress.of("/api/v1/events/" + whole.getString("id"))).build().toString()
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The same event with its place among those of its thing at one endpoint. */
    public static byte[] numbered(byte[] event, long sequence) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(event))) {
            return FACTORY.createObjectBuilder(reader.readObject())
                    .add("sequence", String.format(Locale.ROOT, SEQUENCE, sequence)).build().toString()
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
