package org.alongside.platform.identity.boundary;

import java.util.UUID;
import org.alongside.platform.identity.Role;
import org.alongside.platform.usecase.Command;

/** This person no longer does this work here. */
public record EndAppointment(UUID commandId, UUID personId, Role role) implements Command {
}
