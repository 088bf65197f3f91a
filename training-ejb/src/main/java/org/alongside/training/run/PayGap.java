package org.alongside.training.run;

import java.time.Instant;
import java.util.UUID;

/** A run whose co-trainer is paid less than its lead. Who it is, and how much, is theirs to say; {@code startsAt} may be null. */
public record PayGap(UUID runId, String title, Instant startsAt) {
}
