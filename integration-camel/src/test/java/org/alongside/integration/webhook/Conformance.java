package org.alongside.integration.webhook;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Test data that others wrote and that we do not keep in the project. */
final class Conformance {

    private static final Path DATA = Path.of("..", "..", "shared", "conformance", "webhooks");

    private Conformance() {
    }

    static JsonObject standardWebhooks() {
        return read("standard-webhooks-vectors.json", "transcribed from the tests of standard-webhooks/standard-webhooks");
    }

    static JsonObject wycheproofHmac() {
        return read("wycheproof/hmac_sha256_test.json", "testvectors_v1 of the public repository C2SP/wycheproof");
    }

    private static JsonObject read(String name, String source) {
        assumeTrue(Files.exists(DATA.resolve(name)), name + " is not beside the project. It is " + source);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(DATA.resolve(name)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
