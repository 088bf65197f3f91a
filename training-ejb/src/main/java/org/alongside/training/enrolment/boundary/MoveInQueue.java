package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Put this person before that one in the queue, for a reason somebody else can understand (R-TRN-19). */
public record MoveInQueue(UUID commandId, UUID enrolmentId, UUID beforeEnrolmentId, String reason) implements Command {
}
