package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** What I objected to is settled for me. */
public record SettleObjection(UUID commandId, UUID decisionId, UUID objectionId) implements Command {
}
