package org.alongside.platform.identity.boundary;

import java.util.UUID;
import org.alongside.platform.identity.Role;
import org.alongside.platform.usecase.Command;

/** Ask whoever signs in with this address to do this work here; {@code role} is null when none was chosen. */
public record Appoint(UUID commandId, String email, Role role) implements Command {
}
