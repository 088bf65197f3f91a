package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Take out a link told by mistake. */
public record RemoveTie(UUID commandId, UUID tieId) implements Command {
}
