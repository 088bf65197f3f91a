package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** Somebody took a seat. */
public record MemberSeated(UUID subject, UUID bodyId, UUID personId, Seat seat) implements Event {
}
