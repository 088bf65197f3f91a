package org.alongside.integration.message;

import java.util.UUID;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Declared;

/**
 * Something that came in at an endpoint, as a transport hands it over.
 *
 * @param name      made safe by the transport (R-INT-11)
 * @param partnerId the partner's own id of it: {@code webhook-id}, {@code Idempotency-Key}; empty where there is none
 * @param declared  null when the partner says nothing beside it
 * @param fault     what the transport found wrong with the whole of it; null when nothing
 */
public record Arrival(UUID endpointId, String name, String partnerId, String mediaType, byte[] content,
        Declared declared, FileFault fault) {

    /** The same, to be held for this. */
    public Arrival faulty(FileFault found) {
        return new Arrival(endpointId, name, partnerId, mediaType, content, declared, found);
    }
}
