package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked to see what a message says.
 *
 * @param agreed a second person has agreed, or none is needed
 * @param until  how long they may see it; null while nobody has agreed
 */
public record UncoveringView(UUID id, UUID messageId, String because, UUID askedBy, Instant askedAt, boolean agreed,
        Instant until) {
}
