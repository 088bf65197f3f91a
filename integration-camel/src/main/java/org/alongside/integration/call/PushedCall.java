package org.alongside.integration.call;

import java.util.UUID;
import org.alongside.integration.feed.Feed;

/**
 * A call with rows, as it came.
 *
 * @param endpointId from the pass it was made with, never from what was sent (R-INT-01)
 * @param feed       which feed the called address takes
 * @param key        {@code Idempotency-Key}; null when there was none
 * @param content    JSON: one list of rows
 */
public record PushedCall(UUID endpointId, Feed feed, String key, byte[] content) {

    private static final String KEY = "[\\x21-\\x7E]{1,120}";

    public boolean hasKey() {
        return key != null && key.matches(KEY);
    }
}
