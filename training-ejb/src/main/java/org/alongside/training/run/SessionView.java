package org.alongside.training.run;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One session as people read it; {@code joinInfo} is empty for those who have no place. */
public record SessionView(UUID sessionId, Instant startsAt, Instant endsAt, String place, String town, String joinInfo,
        Set<AccessFeature> access, boolean makeUp, boolean cancelled, boolean coDelivered) {

    public boolean online() {
        return place.isEmpty();
    }
}
