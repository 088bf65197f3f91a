package org.alongside.community.pool.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.PoolTask;
import org.alongside.platform.usecase.Command;

/** This member does these things for the others. */
public record GiveTasks(UUID commandId, UUID poolId, UUID membershipId, Set<PoolTask> tasks) implements Command {
}
