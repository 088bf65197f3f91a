package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This person may bring as many supporters as they asked for (B30). */
public record AgreeSupporters(UUID commandId, UUID enrolmentId) implements Command {
}
