package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.community.settlement.Payee;
import org.alongside.platform.usecase.Command;

/** What is owed from this lot is to be paid now. */
public record PreparePayout(UUID commandId, UUID poolId, UUID lotId, Payee payee) implements Command {
}
