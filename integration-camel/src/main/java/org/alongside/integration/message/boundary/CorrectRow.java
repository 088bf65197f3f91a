package org.alongside.integration.message.boundary;

import java.util.Map;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * A row that waits is to say this.
 *
 * @param cells by our names of the columns, only those that change
 */
public record CorrectRow(UUID commandId, UUID rowId, Map<String, String> cells) implements Command {
}
