package org.alongside.integration.message;

import java.util.UUID;

/**
 * A message that is about to leave.
 *
 * @param partitionKey what it is about
 */
public record Leaving(UUID endpointId, UUID eventId, String partitionKey) {
}
