package org.alongside.community.statement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I have looked at the month as well; close it for ever. */
public record CloseMonth(UUID commandId, UUID periodId) implements Command {
}
