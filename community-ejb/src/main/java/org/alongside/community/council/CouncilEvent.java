package org.alongside.community.council;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened between people here and their council, in identifiers and counts only. */
public sealed interface CouncilEvent extends Event {

    record LinkAsked(UUID subject, UUID personId) implements CouncilEvent {
    }

    /** By the council, by the person, or by who sorts out a mix-up. */
    record LinkMoved(UUID subject, UUID personId, LinkStatus from, LinkStatus to) implements CouncilEvent {
    }

    /** {@code subject} is the message they came in. */
    record AllocationsTaken(UUID subject, long rows, long applied, long duplicates, long waiting, long refused,
            AllocationRule held) implements CouncilEvent {
    }

    /** {@code subject} is the payment: a statement has shown it. */
    record PaymentShown(UUID subject, UUID personId) implements CouncilEvent {
    }

    /** {@code subject} is the run. */
    record PayRunTaken(UUID subject, long lines, long waiting, long pence) implements CouncilEvent {
    }
}
