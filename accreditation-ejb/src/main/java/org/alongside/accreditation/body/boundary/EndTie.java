package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This tie to the host is over. */
public record EndTie(UUID commandId, UUID tieId) implements Command {
}
