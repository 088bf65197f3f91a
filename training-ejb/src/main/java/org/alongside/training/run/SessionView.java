package org.alongside.training.run;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One session as people read it.
 *
 * @param joinInfo   empty for those who have no place
 * @param accessSaid the provider has answered what it offers for access, if only with "nothing from the list"
 */
public record SessionView(UUID sessionId, Instant startsAt, Instant endsAt, String place, String town, String joinInfo,
        Set<AccessFeature> access, boolean accessSaid, boolean makeUp, boolean cancelled, boolean coDelivered) {

    public boolean online() {
        return place.isEmpty();
    }
}
