package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A row that waits is not to be used. */
public record GiveUpRow(UUID commandId, UUID rowId, String because) implements Command {
}
