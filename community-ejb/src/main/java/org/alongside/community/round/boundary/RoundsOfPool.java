package org.alongside.community.round.boundary;

import java.util.List;
import java.util.UUID;

/**
 * The rounds of one pool, the newest first.
 *
 * @param potPence what is free in the pot, whatever it was given for
 * @param mayBegin whether who looks may begin another one
 */
public record RoundsOfPool(UUID poolId, String poolName, long potPence, boolean mayBegin, List<RoundLine> rounds) {

    public RoundsOfPool {
        rounds = List.copyOf(rounds);
    }
}
