package org.alongside.community.council.boundary;

import java.time.Instant;
import java.util.UUID;

/** One mix-up that waits for somebody to say who is who. */
public record SplitView(UUID splitId, String person, String oldId, String newId, Instant splitAt) {
}
