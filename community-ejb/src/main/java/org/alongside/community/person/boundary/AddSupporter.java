package org.alongside.community.person.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This person supports me. It gives them no power to decide. */
public record AddSupporter(UUID commandId, String email) implements Command {
}
