package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A file that is held is to be used as it is; somebody else has to say so too. */
public record AskRelease(UUID commandId, UUID messageId, String because) implements Command {
}
