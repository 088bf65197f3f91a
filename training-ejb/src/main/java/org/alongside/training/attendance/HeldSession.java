package org.alongside.training.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What attendance has to know of a session. */
public record HeldSession(UUID sessionId, Instant startsAt, Instant endsAt, boolean makeUp, boolean cancelled) {

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }
}
