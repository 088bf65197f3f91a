package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The person took back that they asked, or the link has ended: nothing more of the council leads to them.
 *
 * @param subject    the link
 * @param laPersonId null when the council had not answered yet
 */
public record PersonLinkEnded(UUID subject, UUID personId, String laPersonId, Instant at) implements ContractEvent {

    public static final String TYPE = "person.link_ended";

    @Override
    public String type() {
        return TYPE;
    }
}
