package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I take the place I am offered. A place I have on another run of the course is given up by it (R-TRN-25). */
public record AcceptOffer(UUID commandId, UUID enrolmentId) implements Command {
}
