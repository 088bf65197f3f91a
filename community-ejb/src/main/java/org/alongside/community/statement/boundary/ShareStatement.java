package org.alongside.community.statement.boundary;

import java.time.YearMonth;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I want to show this month of mine to my council. */
public record ShareStatement(UUID commandId, UUID poolId, YearMonth month) implements Command {
}
