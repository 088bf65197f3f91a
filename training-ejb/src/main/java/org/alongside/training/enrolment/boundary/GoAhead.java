package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The run takes place, although fewer people have booked than the provider wanted. */
public record GoAhead(UUID commandId, UUID runId) implements Command {
}
