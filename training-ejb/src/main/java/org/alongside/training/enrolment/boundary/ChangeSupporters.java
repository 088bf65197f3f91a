package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** So many people come along with me. */
public record ChangeSupporters(UUID commandId, UUID enrolmentId, int supporters) implements Command {
}
