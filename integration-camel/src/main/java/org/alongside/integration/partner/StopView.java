package org.alongside.integration.partner;

import java.time.Instant;
import java.util.UUID;

/** Something that is stopped; {@code feed} is empty when everything is. */
public record StopView(UUID id, String feed, String because, Instant at) {
}
