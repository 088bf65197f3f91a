package org.alongside.platform.reference;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a version of a list. */
public sealed interface ReferenceEvent extends Event {

    record VersionStaged(UUID subject, Dataset dataset, int number, String sha256, int rows, LocalDate effectiveFrom)
            implements ReferenceEvent {
    }

    record VersionPutInForce(UUID subject, Dataset dataset, int number) implements ReferenceEvent {
    }

    record VersionReplaced(UUID subject, Dataset dataset, int number) implements ReferenceEvent {
    }

    record VersionDiscarded(UUID subject, Dataset dataset, int number) implements ReferenceEvent {
    }
}
