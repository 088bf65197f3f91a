package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;

/** A file that came before, read as another profile would have it; without its cells. */
public record TriedBefore(UUID messageId, String name, Instant came, TriedFile tried) {
}
