package org.alongside.integration.lane;

import java.time.Instant;
import java.util.UUID;

/** An endpoint that was due, leased. {@code dueAt} is when it should have been looked at. */
public record Lane(UUID endpointId, UUID area, Instant dueAt) {
}
