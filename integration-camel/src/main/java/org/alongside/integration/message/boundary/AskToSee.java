package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Somebody asks to read what a message says. */
public record AskToSee(UUID commandId, UUID messageId, String because) implements Command {
}
