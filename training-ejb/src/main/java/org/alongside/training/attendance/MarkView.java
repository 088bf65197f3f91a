package org.alongside.training.attendance;

import java.time.Instant;
import java.util.UUID;

/** A mark as people read it; {@code minutes} is null unless it is for part of a session. */
public record MarkView(UUID markId, UUID sessionId, UUID enrolmentId, Mark mark, Integer minutes,
        boolean accessFailure, Instant markedAt, boolean corrected) {
}
