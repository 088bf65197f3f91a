package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A member was asked to chair the body; they answer for themselves. */
public record ChairAsked(UUID subject, UUID bodyId, UUID personId) implements Event {
}
