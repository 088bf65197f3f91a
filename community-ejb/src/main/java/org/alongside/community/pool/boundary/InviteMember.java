package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Ask the person who signs in with this address to join. */
public record InviteMember(UUID commandId, UUID poolId, String email) implements Command {
}
