package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A governing member voted on local rules. */
public record BodyVoteCast(UUID subject, UUID interpretationId, UUID personId, boolean inFavour) implements Event {
}
