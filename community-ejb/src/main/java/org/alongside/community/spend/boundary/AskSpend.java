package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.community.spend.SpendWanted;
import org.alongside.platform.usecase.Command;

/** I ask my group to pay for this together. */
public record AskSpend(UUID commandId, UUID poolId, SpendWanted wanted) implements Command {
}
