package org.alongside.portal.oruk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The schemas and mock answers of Open Referral UK, which others wrote and we do not keep in the project. */
final class Conformance {

    static final Path PROFILE = Path.of("uk-profile", "schema", "compiled");
    static final Path VALIDATOR = Path.of("validator", "Schemas", "V3.0-UK");
    private static final Path MOCKS = Path.of("validator", "Mocks");
    private static final Path DATA = Path.of("..", "..", "shared", "conformance", "oruk");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Conformance() {
    }

    static void assumeTheDataIsHere() {
        assumeTrue(Files.isDirectory(DATA), "The conformance data of Open Referral UK is not beside the project. It can be "
                + "had from the public repositories OpenReferralUK/uk-profile and tpximpact/OpenReferralApi");
    }

    /** Valid by the schema of one thing in this folder, formats included. */
    static void assertValid(Path folder, String schema, JsonObject ours) {
        JsonNode rules = rules(folder, schema);
        var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(rules, config);
        assertThat(compiled.validate(read(ours))).as(folder + "/" + schema + " " + ours).isEmpty();
    }

    /** No member that neither the schema nor the good mocks know, and the same kinds of values as theirs. */
    static void assertShape(String schema, String mock, JsonObject ours) {
        for (String set : List.of("V3.0-UK-Default", "V3.0-UK-Test")) {
            List<String> strangers = new ArrayList<>();
            compare("", read(ours), rules(VALIDATOR, schema), item(file(MOCKS.resolve(set), mock)), strangers);
            assertThat(strangers).as(set + "/" + mock).isEmpty();
        }
    }

    static JsonNode envelope(String set, String mock) {
        return file(MOCKS.resolve(set), mock);
    }

    static JsonNode read(JsonObject ours) {
        try {
            return JSON.readTree(ours.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String path, JsonNode ours, JsonNode schema, JsonNode mock, List<String> strangers) {
        ours.properties().forEach(member -> {
            String here = path + "/" + member.getKey();
            JsonNode rule = schema.path("properties").path(member.getKey());
            JsonNode theirs = mock.path(member.getKey());
            if (rule.isMissingNode() && theirs.isMissingNode()) {
                strangers.add(here + " is unknown");
            } else if (!theirs.isMissingNode() && theirs.getNodeType() != member.getValue().getNodeType()) {
                strangers.add(here + " is " + member.getValue().getNodeType() + ", not " + theirs.getNodeType());
            } else if (member.getValue().isObject()) {
                compare(here, member.getValue(), rule, theirs, strangers);
            } else if (member.getValue().isArray()) {
                member.getValue().forEach(one -> compare(here, one, rule.path("items"), theirs.path(0), strangers));
            }
        });
    }

    /** Some list schemas describe the page, others one thing on it. */
    private static JsonNode rules(Path folder, String schema) {
        JsonNode whole = file(folder, schema);
        JsonNode items = whole.path("properties").path("contents").path("items");
        return items.isMissingNode() ? whole : items;
    }

    private static JsonNode item(JsonNode mock) {
        return mock.has("contents") ? mock.path("contents").path(0) : mock;
    }

    private static JsonNode file(Path folder, String name) {
        try {
            return JSON.readTree(DATA.resolve(folder).resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
