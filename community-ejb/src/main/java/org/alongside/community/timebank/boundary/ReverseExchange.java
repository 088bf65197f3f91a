package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The coordinator takes a posting back. */
public record ReverseExchange(UUID commandId, UUID exchangeId, String reason) implements Command {
}
