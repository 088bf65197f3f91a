package org.alongside.community.safeguarding;

import java.time.Instant;
import java.util.UUID;

/** One pause as the lead and the deputy see it; {@code longerUntil} is null unless somebody asked for more time. */
public record SwitchFacts(UUID switchId, SwitchKind kind, UUID personId, String reason, UUID setBy, Instant setAt,
                          Instant until, Instant longerUntil, UUID longerAskedBy) {
}
