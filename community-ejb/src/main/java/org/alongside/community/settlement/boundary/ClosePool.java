package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Nothing is left in this pool. */
public record ClosePool(UUID commandId, UUID poolId) implements Command {
}
