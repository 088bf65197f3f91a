package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.partner.EndpointView;

/**
 * A message that is to be sent now, with what it says: the same bytes and the same {@code eventId} at every try.
 *
 * @param sequence its number among all that was written for the endpoint, as it stands on a file; 0 for an answer
 */
public record Departure(UUID messageId, UUID eventId, int attempt, EndpointView endpoint, String name, String mediaType,
        byte[] content, long sequence, long rows, Long controlPence, Instant createdAt) {
}
