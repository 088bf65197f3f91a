package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A founding group proposed a body. */
public record BodyProposed(UUID subject, UUID areaId) implements Event {
}
