package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A member no longer chairs the body, and keeps the seat. */
public record ChairLeft(UUID subject, UUID bodyId, UUID personId) implements Event {
}
