package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The provider cancels one person's booking; the reason is told to them. */
public record CancelBooking(UUID commandId, UUID enrolmentId, String reason) implements Command {
}
