package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A file that is held is not to be used. */
public record RejectHeld(UUID commandId, UUID messageId, String because) implements Command {
}
