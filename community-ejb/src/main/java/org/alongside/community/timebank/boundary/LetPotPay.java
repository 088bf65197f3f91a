package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The community pot pays instead of who receives. */
public record LetPotPay(UUID commandId, UUID exchangeId) implements Command {
}
