package org.alongside.community.spend.boundary;

import java.util.List;
import java.util.UUID;

/** What this pool spends, the newest first. */
public record SpendsOfPool(UUID poolId, String poolName, boolean mayAsk, List<SpendLine> spends) {

    public SpendsOfPool {
        spends = List.copyOf(spends);
    }
}
