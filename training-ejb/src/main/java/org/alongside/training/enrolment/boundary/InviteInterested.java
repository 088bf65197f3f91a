package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Everybody on the course's interest list joins this run's queue, in order (R-TRN-42). */
public record InviteInterested(UUID commandId, UUID runId) implements Command {
}
