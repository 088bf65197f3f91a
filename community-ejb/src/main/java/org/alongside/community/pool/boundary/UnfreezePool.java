package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The cause is gone; two people have to say so. */
public record UnfreezePool(UUID commandId, UUID poolId) implements Command {
}
