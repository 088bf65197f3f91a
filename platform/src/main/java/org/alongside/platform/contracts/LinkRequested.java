package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wants to be linked with the council here and agreed to what is sent. What that is stays in the portal until it
 * is sent, and is asked for at that moment: they may take it back before.
 *
 * @param subject the request, which the council names in its answer; it is also what the person agreed to
 */
public record LinkRequested(UUID subject, UUID personId, Instant at) implements ContractEvent {

    public static final String TYPE = "person.link_requested";

    @Override
    public String type() {
        return TYPE;
    }
}
