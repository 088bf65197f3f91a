package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Tell me when there is a run of this course. */
public record JoinInterest(UUID commandId, UUID courseId, int supporters, boolean reservedClaim) implements Command {
}
