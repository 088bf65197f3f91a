package org.alongside.platform.outbox;

import java.util.UUID;

/** A fact that waits to be sent, as its sender sees it. {@code payload} is JSON. */
public record Waiting(UUID id, UUID subject, String type, String payload) {
}
