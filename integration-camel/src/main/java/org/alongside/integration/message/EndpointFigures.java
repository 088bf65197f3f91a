package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;

/**
 * How much an endpoint has before it.
 *
 * @param waiting     to be sent
 * @param oldest      when the oldest of these was written; null when there is none
 * @param held        messages that somebody has to look at, or rows of theirs
 * @param failed      given up, or refused by the partner, and not sent again since
 * @param unconfirmed sent since yesterday, and the partner has said nothing
 * @param today       all that were written since yesterday
 */
public record EndpointFigures(UUID endpointId, long waiting, Instant oldest, long held, long failed, long unconfirmed,
        long today) {

    public static EndpointFigures none(UUID endpoint) {
        return new EndpointFigures(endpoint, 0, null, 0, 0, 0, 0);
    }

    /** What somebody has to look at. */
    public long needsSomebody() {
        return held + failed;
    }
}
