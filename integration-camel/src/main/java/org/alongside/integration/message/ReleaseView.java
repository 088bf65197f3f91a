package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;

/** Somebody asked that a held file be used as it is. */
public record ReleaseView(UUID messageId, String because, UUID askedBy, Instant askedAt) {
}
