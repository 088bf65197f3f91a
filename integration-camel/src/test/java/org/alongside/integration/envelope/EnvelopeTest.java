package org.alongside.integration.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopeTest {

    private static final Path SCHEMA = Path.of("..", "..", "shared", "conformance", "cloudevents", "formats",
            "cloudevents.json");
    private static final UUID ID = UUID.fromString("0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.5Z");

    @ParameterizedTest
    @EnumSource(Feed.class)
    void every_feed_s_event_is_a_cloud_event(Feed feed) throws IOException {
        assertThat(faults(Envelope.numbered(event(feed).bytes(), 42))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    @Proves({"F13", "R-INT-89"})
    void a_thin_event_is_the_same_one_and_says_where_it_can_be_asked_for(Feed feed) throws IOException {
        byte[] whole = Envelope.numbered(event(feed).bytes(), 42);
        byte[] thin = Envelope.thin(whole);

        assertThat(faults(thin)).isEmpty();
        JsonObject json = Json.createReader(new ByteArrayInputStream(thin)).readObject();
        assertThat(json.getString("dataref")).endsWith("/api/v1/events/" + ID);
        assertThat(Json.createObjectBuilder(json).remove("dataref").build()).isEqualTo(Json.createObjectBuilder(
                Json.createReader(new ByteArrayInputStream(whole)).readObject()).remove("data").build());
    }

    @Test
    void the_schema_finds_an_event_without_its_id() throws IOException {
        JsonObject nameless = Json.createObjectBuilder(event(Feed.F2).json()).remove("id").build();

        assertThat(faults(nameless.toString().getBytes())).isNotEmpty();
    }

    @Test
    void an_event_says_what_where_when_and_how_private() {
        JsonObject json = event(Feed.F2).json();

        assertThat(json.getString("id")).isEqualTo(ID.toString());
        assertThat(json.getString("source")).isEqualTo("/t/KEN/accreditation");
        assertThat(json.getString("time")).isEqualTo("2026-11-22T10:00:00.500Z").isEqualTo(json.getString("timestamp"));
        assertThat(json.getString("tenantid")).isEqualTo("KEN");
        assertThat(json.getString("feedid")).isEqualTo("F2");
        assertThat(json.getString("dataclassification")).isEqualTo("internal");
        assertThat(json.getString("datacategory")).isEqualTo("standard");
        assertThat(json.getString("dataregulation")).isEqualTo("UK-GDPR");
        assertThat(event(Feed.F4).json().getString("dataclassification")).isEqualTo("restricted");
    }

    @Test
    @Proves("R-INT-26")
    void its_number_at_an_endpoint_changes_nothing_else_of_it() {
        JsonObject plain = event(Feed.F2).json();
        JsonObject numbered = Json.createReader(new ByteArrayInputStream(Envelope.numbered(event(Feed.F2).bytes(), 42)))
                .readObject();

        assertThat(numbered.getString("sequence")).isEqualTo("00000000000000000042");
        assertThat(Json.createObjectBuilder(numbered).remove("sequence").build()).isEqualTo(plain);
    }

    private static Envelope event(Feed feed) {
        return new Envelope(ID, feed, "KEN", "accreditation", "uk.ulo.accreditation.status_changed.v1",
                "broker/SB-7K2M9Q-4", "SB-7K2M9Q-4", AT, "StatusChanged",
                Json.createObjectBuilder().add("version", 1).build());
    }

    private static java.util.Set<?> faults(byte[] event) throws IOException {
        assumeTrue(Files.exists(SCHEMA), "The schema of CloudEvents is not beside the project. It is "
                + "cloudevents/formats/cloudevents.json of the public repository cloudevents/spec");
        ObjectMapper json = new ObjectMapper();
        var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(json.readTree(SCHEMA.toFile()), config);
        return schema.validate(json.readTree(event));
    }
}
