package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Stop this pool, for a reason that its members are not told. */
public record FreezePool(UUID commandId, UUID poolId, String reason) implements Command {
}
