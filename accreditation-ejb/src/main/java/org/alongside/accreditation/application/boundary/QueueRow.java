package org.alongside.accreditation.application.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationStatus;

/** One line of the work queue. {@code daysRun} counts without pauses; {@code late} when the target has passed. */
public record QueueRow(UUID applicationId, String applicantName, ApplicationStatus status, LocalDate submittedOn,
        Instant movedAt, long daysRun, LocalDate target, boolean late, LocalDate replyBy) {
}
