package org.alongside.integration.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to send to every endpoint of a feed.
 *
 * @param eventId      minted with the fact, the same at every attempt and endpoint (R-INT-26)
 * @param partitionKey what it is about; messages of one thing go in order where the feed is ordered
 * @param name         the last part of a file's name, or the event's type
 * @param content      what it says
 * @param expiresAt    later it is not sent any more (R-INT-34); null for ever
 * @param rows         how many, without the heading; 1 for an event
 * @param controlPence what its amounts come to; null where there are none
 * @param replaces     the event it corrects; null when it is the first of its thing
 */
public record Outgoing(UUID eventId, String partitionKey, String name, String mediaType, byte[] content, String key1,
        String key2, Instant expiresAt, long rows, Long controlPence, UUID replaces) {

    /** It corrects nothing that was sent before. */
    public Outgoing(UUID eventId, String partitionKey, String name, String mediaType, byte[] content, String key1,
            String key2, Instant expiresAt, long rows, Long controlPence) {
        this(eventId, partitionKey, name, mediaType, content, key1, key2, expiresAt, rows, controlPence, null);
    }

    /** Known by this id: a file of a period has one of its own, whenever it is made. */
    public Outgoing as(UUID event) {
        return new Outgoing(event, partitionKey, name, mediaType, content, key1, key2, expiresAt, rows, controlPence,
                replaces);
    }

    /** It says anew what that one said (R-INT-26); null when there is none. */
    public Outgoing instead(UUID event) {
        return new Outgoing(eventId, partitionKey, name, mediaType, content, key1, key2, expiresAt, rows, controlPence, event);
    }
}
