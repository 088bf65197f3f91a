package org.alongside.community.spend;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.Draw;

/**
 * What the members have given money from the pot to, in a round.
 *
 * @param id    under which the money is held; the spend has the same
 * @param putBy the membership that put the idea forward
 * @param held  by lot; it sums to what is wanted
 */
public record FundedIdea(UUID id, UUID poolId, UUID putBy, SpendWanted wanted, List<Draw> held) {

    public FundedIdea {
        held = List.copyOf(held);
    }
}
