package org.alongside.integration.http;

import java.util.Map;
import java.util.Optional;

/**
 * What is sent: a POST with a body, or a GET without one.
 *
 * @param idempotencyKey the same at every attempt, so that the partner can tell that it is the same
 * @param headers        ours, such as a webhook's signature
 */
public record HttpMessage(Optional<byte[]> body, String contentType, Optional<String> idempotencyKey,
                          Map<String, String> headers) {

    private static final String NAME = "[A-Za-z][A-Za-z0-9-]{0,60}";
    private static final String VALUE = "[\\x20-\\x7E]{0,4000}";

    public HttpMessage {
        headers = Map.copyOf(headers);
        // A line break in a value would begin a header of somebody else's choosing.
        if (!headers.keySet().stream().allMatch(name -> name.matches(NAME)) || !contentType.matches(VALUE)
                || !headers.values().stream().allMatch(value -> value.matches(VALUE))
                || !idempotencyKey.orElse("").matches(VALUE)) {
            throw new IllegalArgumentException("A header has letters, digits and hyphens, and one line of plain text");
        }
    }

    public static HttpMessage get() {
        return new HttpMessage(Optional.empty(), "", Optional.empty(), Map.of());
    }

    public static HttpMessage json(byte[] body, String idempotencyKey) {
        return new HttpMessage(Optional.of(body), "application/json", Optional.of(idempotencyKey), Map.of());
    }

    /** A webhook carries its id in a header of its own. */
    public static HttpMessage webhook(byte[] body, Map<String, String> signature) {
        return new HttpMessage(Optional.of(body), "application/json", Optional.empty(), signature);
    }
}
