package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A member chairs the body. */
public record ChairNamed(UUID subject, UUID bodyId, UUID personId) implements Event {
}
