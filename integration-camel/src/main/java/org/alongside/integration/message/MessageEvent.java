package org.alongside.integration.message;

import java.util.List;
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

    /** @param columns what was put right, by name only */
    record RowCorrected(UUID subject, UUID messageId, List<String> columns) implements MessageEvent {
    }

    record ReleaseAsked(UUID subject) implements MessageEvent {
    }

    record ReleaseAgreed(UUID subject) implements MessageEvent {
    }

    /** Somebody read what a message says. */
    record PayloadSeen(UUID subject, boolean uncovered) implements MessageEvent {
    }

    record UncoveringAsked(UUID subject, UUID uncoveringId) implements MessageEvent {
    }

    record UncoveringAgreed(UUID subject, UUID uncoveringId) implements MessageEvent {
    }

    record ReplayBegun(UUID subject, long messages) implements MessageEvent {
    }

    record ReplayMoved(UUID subject, ReplayStatus from, ReplayStatus to) implements MessageEvent {
    }

    record SentAgain(UUID subject, UUID replayOf) implements MessageEvent {
    }
}
