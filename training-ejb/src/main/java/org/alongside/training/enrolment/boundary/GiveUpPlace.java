package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I give up my place, or leave the queue. No reason is asked (R-TRN-26). */
public record GiveUpPlace(UUID commandId, UUID enrolmentId) implements Command {
}
