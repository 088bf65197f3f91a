package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A second person agrees that a held file is used as it is. */
public record AgreeRelease(UUID commandId, UUID messageId) implements Command {
}
