package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** It does not take place; what was held is free again. */
public record CallOffSpend(UUID commandId, UUID spendId) implements Command {
}
