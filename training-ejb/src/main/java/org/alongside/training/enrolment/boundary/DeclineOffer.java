package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I do not want the place I am offered. */
public record DeclineOffer(UUID commandId, UUID enrolmentId) implements Command {
}
