package org.alongside.accreditation.register.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Take me off the list. */
public record Relinquish(UUID commandId) implements Command {
}
