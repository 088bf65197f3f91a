package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The coordinator has looked: yes with what to keep in mind, or no with a reason. */
public record LookAtExchange(UUID commandId, UUID exchangeId, boolean agree, String note) implements Command {
}
