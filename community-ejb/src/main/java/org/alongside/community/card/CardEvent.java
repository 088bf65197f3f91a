package org.alongside.community.card;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to somebody's card here, without what is on it. */
public sealed interface CardEvent extends Event {

    record CardNamed(UUID subject, UUID personId) implements CardEvent {
    }

    /** By its owner, or by who makes sure whose it is. */
    record CardMoved(UUID subject, UUID personId, CardStatus from, CardStatus to) implements CardEvent {
    }

    /** Up to that day its statements are read. */
    record CardRead(UUID subject, LocalDate until) implements CardEvent {
    }
}
