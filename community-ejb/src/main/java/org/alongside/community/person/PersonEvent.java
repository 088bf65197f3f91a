package org.alongside.community.person;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What is kept about representation and formats: identifiers, kinds and dates. */
public sealed interface PersonEvent extends Event {

    record FormatsTold(UUID subject) implements PersonEvent {
    }

    record RepresentationRecorded(UUID subject, UUID personId, UUID representativeId, RepresentativeType type,
                                  LocalDate from, LocalDate to) implements PersonEvent {
    }

    record RepresentationEnded(UUID subject, UUID personId, UUID representativeId, EndReason reason)
            implements PersonEvent {
    }

    record SupportNoted(UUID subject, UUID personId, SupportOutcome outcome) implements PersonEvent {
    }

    record ActedFor(UUID subject, UUID personId, UUID actorId, DoneFor what) implements PersonEvent {
    }
}
