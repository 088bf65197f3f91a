package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Make me a private address for my calendar program; one I had before stops. */
public record RenewCalendar(UUID commandId) implements Command {
}
