package org.alongside.community.statement.boundary;

import java.time.YearMonth;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The bank said so much at the end of the month, as it was typed; what nobody knows about is explained in a note. */
public record ReconcileMonth(UUID commandId, UUID poolId, YearMonth month, String bank, String note) implements Command {
}
