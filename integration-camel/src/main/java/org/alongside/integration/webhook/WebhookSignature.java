package org.alongside.integration.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What goes into the three headers of an outgoing webhook. The id is the event's and stays the same whenever it is tried
 * again; the moment is the attempt's. With two secrets in force, as while one replaces the other, both sign.
 */
public final class WebhookSignature {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    static final String VERSION = "v1";

    private WebhookSignature() {
    }

    /** The headers for this body. Exactly these bytes must then be sent. */
    public static Map<String, String> headers(String id, Instant attempt, byte[] body, List<WebhookSecret> secrets) {
        // A full stop would let somebody move the border between id, moment and body.
        if (id.isBlank() || id.contains(".")) {
            throw new IllegalArgumentException("A webhook's id has no full stop in it, and something else");
        }
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("A webhook needs a secret to be signed with");
        }
        String timestamp = Long.toString(attempt.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(ID, id);
        headers.put(TIMESTAMP, timestamp);
        headers.put(SIGNATURE, secrets.stream()
                .map(secret -> VERSION + "," + Base64.getEncoder().encodeToString(tag(secret, id, timestamp, body)))
                .collect(Collectors.joining(" ")));
        return headers;
    }

    static byte[] tag(WebhookSecret secret, String id, String timestamp, byte[] body) {
        return secret.tag((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
    }
}
