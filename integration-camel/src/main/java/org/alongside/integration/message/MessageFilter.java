package org.alongside.integration.message;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;

/**
 * Which messages somebody asks for; null means any.
 *
 * @param statuses     empty for any
 * @param key          a pay run, a broker's number, a file's name, or an id: exactly as it stands
 * @param from         created at this moment or later
 * @param before       created before this moment
 * @param needsSomebody only what stays as it is until somebody has looked
 * @param withReplayed also those that were sent again since: they are hidden unless somebody asks (R-INT-82)
 */
public record MessageFilter(UUID endpointId, Feed feed, Direction direction, Set<MessageStatus> statuses,
        FaultCode reason, String key, Instant from, Instant before, boolean needsSomebody, boolean withReplayed) {

    public MessageFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        key = key == null ? "" : key.strip();
    }

    /** It leaves everything in; nothing may be sent again by it (R-INT-81). */
    public boolean isEmpty() {
        return endpointId == null && feed == null && statuses.isEmpty() && reason == null && key.isEmpty()
                && from == null && before == null && !needsSomebody;
    }
}
