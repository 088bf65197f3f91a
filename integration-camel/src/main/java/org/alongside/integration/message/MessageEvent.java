package org.alongside.integration.message;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a message, in identifiers and codes only (R-INT-22). */
public sealed interface MessageEvent extends Event {

    /** @param reason the name of a fault code, or empty */
    record MessageMoved(UUID subject, MessageStatus from, MessageStatus to, String reason) implements MessageEvent {
    }

    /** @param subject the row */
    record RowSettled(UUID subject, UUID messageId, HeldRowStatus to) implements MessageEvent {
    }

    /** Somebody read what a message says. */
    record PayloadSeen(UUID subject, boolean uncovered) implements MessageEvent {
    }

    record SentAgain(UUID subject, UUID replayOf) implements MessageEvent {
    }
}
