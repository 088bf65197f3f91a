package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** Somebody gave up their seat. */
public record MemberLeft(UUID subject, UUID bodyId, UUID personId, Seat seat) implements Event {
}
