package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Ask the group about this member; or, without one, whether the pool shall end. */
public record AskGroup(UUID commandId, UUID poolId, UUID membershipId) implements Command {
}
