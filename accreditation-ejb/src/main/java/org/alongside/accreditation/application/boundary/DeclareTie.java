package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.platform.usecase.Command;

/** Tell about a link. */
public record DeclareTie(UUID commandId, DeclaredTie tie) implements Command {
}
