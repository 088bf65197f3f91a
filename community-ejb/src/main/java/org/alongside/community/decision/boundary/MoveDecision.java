package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** @param reason why, where it needs one; else empty */
public record MoveDecision(UUID commandId, UUID decisionId, String reason) implements Command {
}
