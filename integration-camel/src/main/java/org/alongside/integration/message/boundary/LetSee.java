package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A second person agrees that somebody reads what a message says. */
public record LetSee(UUID commandId, UUID uncoveringId) implements Command {
}
