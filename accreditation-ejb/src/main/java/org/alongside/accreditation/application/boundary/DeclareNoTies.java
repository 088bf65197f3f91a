package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Say that there are no links. */
public record DeclareNoTies(UUID commandId) implements Command {
}
