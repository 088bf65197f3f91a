package org.alongside.community.council.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The council ends a link. */
public record EndLink(UUID commandId, UUID linkId) implements Command {
}
