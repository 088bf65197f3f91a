package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Yes, I would like to join. */
public record AnswerInvitation(UUID commandId, UUID poolId) implements Command {
}
