package org.alongside.community.card.boundary;

import java.time.Instant;
import java.util.UUID;

/** @param person the name of who says it is theirs */
public record CardToConfirm(UUID cardId, String person, String accountRef, Instant namedAt) {
}
