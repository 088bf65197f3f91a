package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;

/**
 * A message as the feed desk lists it, without what it says.
 *
 * @param parentId     what it answers, or was here already as; else null
 * @param key1         by what people look for it: a pay run, a broker's number; empty when there is nothing
 * @param reason       the name of a {@code FaultCode}; empty when all is well
 * @param dueAt        when it is tried next; null when it is not
 * @param controlPence what its accepted amounts come to; null where there are none
 * @param reasonSaid   why it is held, with its figures; empty where the code says all there is
 */
public record MessageView(UUID id, int version, UUID endpointId, Feed feed, Direction direction, MessageStatus status,
        Instant since, Instant createdAt, UUID correlationId, UUID parentId, UUID replayOf, String name, String key1,
        String key2, String reason, Instant dueAt, int attempts, long rows, long accepted, long waiting, long refused,
        Long controlPence, UUID profileId, String reasonSaid) {

    public boolean can(MessageStep step) {
        return status.can(step);
    }
}
