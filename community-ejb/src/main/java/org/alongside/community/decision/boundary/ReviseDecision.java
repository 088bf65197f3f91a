package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.community.decision.EasyRead;
import org.alongside.platform.usecase.Command;

/** Other words, before it is opened or for another round. */
public record ReviseDecision(UUID commandId, UUID decisionId, String title, EasyRead summary) implements Command {
}
