package org.alongside.platform.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody completed a version of a course. Who it was is theirs to tell, so it is not in here. */
public record CompletionRecorded(UUID subject, UUID courseVersionId, LocalDate on, Instant at) implements ContractEvent {

    @Override
    public String type() {
        return "completion.recorded";
    }
}
