package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** No seats could be found for the head of the queue, and this is why; offer the place to the next (R-TRN-20). */
public record PassHead(UUID commandId, UUID enrolmentId, String reason) implements Command {
}
