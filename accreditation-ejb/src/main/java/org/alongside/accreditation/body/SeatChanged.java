package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A member has another seat: an answer about the council or a provider took the vote away. */
public record SeatChanged(UUID subject, UUID bodyId, UUID personId, Seat seat) implements Event {
}
