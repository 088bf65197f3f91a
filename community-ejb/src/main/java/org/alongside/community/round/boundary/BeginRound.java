package org.alongside.community.round.boundary;

import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.usecase.Command;

/**
 * Let us share out so much of the pot.
 *
 * @param category null when the money may be used for anything
 * @param fund     as typed
 */
public record BeginRound(UUID commandId, UUID poolId, String title, SpendCategory category, String fund, int openDays)
        implements Command {
}
