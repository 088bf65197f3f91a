package org.alongside.community.pool;

import java.util.UUID;

/** So many pence from this lot. */
public record Draw(UUID lotId, long pence) {
}
