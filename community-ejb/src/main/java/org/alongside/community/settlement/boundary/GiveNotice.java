package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I leave this pool. No reason is asked (R-POOL-01). */
public record GiveNotice(UUID commandId, UUID poolId) implements Command {
}
