package org.alongside.accreditation.application.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationStatus;

/** What one line of the work queue needs from the database. */
public record QueueEntry(UUID id, UUID personId, ApplicationStatus status, Instant submittedAt, Instant movedAt,
        LocalDate replyBy, String editionCode, int interpretationVersion) {
}
