package org.alongside.community.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * @param facilitator  leads through the decision; may be an elector
 * @param electors     who may vote; frozen when the decision opens (R-POOL-60)
 * @param interested   payee, household, business or paid worker: may speak, are named, and do not vote (R-POOL-62)
 * @param emergency    for {@link Pace#EMERGENCY}: the two signatories who say that it cannot wait
 */
public record Voters(UUID facilitator, Set<UUID> electors, Set<UUID> interested, List<UUID> emergency) {

    public static Voters of(UUID facilitator, Set<UUID> electors, Set<UUID> interested) {
        return new Voters(facilitator, electors, interested, List.of());
    }
}
