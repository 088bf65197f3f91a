package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I say yes, no, or call it off; which of them, the method says. */
public record AnswerExchange(UUID commandId, UUID exchangeId) implements Command {
}
