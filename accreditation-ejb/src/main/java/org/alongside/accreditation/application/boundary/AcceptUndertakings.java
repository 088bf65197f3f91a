package org.alongside.accreditation.application.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.platform.usecase.Command;

/** Accept these undertakings, and no longer any other. */
public record AcceptUndertakings(UUID commandId, Set<UndertakingCode> accepted) implements Command {
}
