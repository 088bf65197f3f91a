package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A file that is held is read from its beginning, as the endpoint's files are read now (R-INT-88). */
public record ReadAgain(UUID commandId, UUID messageId) implements Command {
}
