package org.alongside.community.statement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Something about a closed month was put right elsewhere: whoever funds members is told of it anew. */
public record TellAgain(UUID commandId, UUID periodId) implements Command {
}
