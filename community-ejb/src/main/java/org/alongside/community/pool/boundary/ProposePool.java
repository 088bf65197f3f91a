package org.alongside.community.pool.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.usecase.Command;

/** Let us share a budget for this. Whoever proposes it is its first member to be. */
public record ProposePool(UUID commandId, String name, PoolKind kind, String aims, Set<SpendCategory> categories)
        implements Command {
}
