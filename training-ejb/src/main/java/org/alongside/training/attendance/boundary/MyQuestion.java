package org.alongside.training.attendance.boundary;

import java.time.Instant;
import java.util.UUID;

/** What I asked about a mark; {@code answer} is empty until there is one. */
public record MyQuestion(UUID markId, String words, Instant askedAt, String answer) {
}
