package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I would like help to understand this, or to vote. */
public record AskForHelp(UUID commandId, UUID decisionId) implements Command {
}
