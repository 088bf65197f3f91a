package org.alongside.community.spend.entity;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;

/**
 * Whose money does not reach pays as far as it goes, and the others are asked for the rest, where the group has agreed so
 * (R-POOL-13). When nobody is left to ask, nothing changes, and the spend cannot be approved.
 */
record Shortfall(Spend spend, Drawing drawing) {

    /** Whether anybody's money does not reach. */
    boolean cap(PoolFacts pool) {
        spend.shares().forEach(one -> one.cap(null));
        List<SpendShare> shortOf = shortOf(pool);
        while (!shortOf.isEmpty()) {
            Split split = spend.split(pool);
            shortOf.forEach(one -> one.cap(reach(one, split)));
            shortOf = shortOf(pool);
        }
        if (spend.shares().stream().filter(SpendShare::pays).allMatch(SpendShare::isCapped)) {
            spend.shares().forEach(one -> one.cap(null));
        }
        return spend.shares().stream().anyMatch(SpendShare::isCapped);
    }

    /** What they make up for may itself be more than somebody has. */
    private List<SpendShare> shortOf(PoolFacts pool) {
        Split split = spend.split(pool);
        return spend.shares().stream().filter(one -> one.pays() && !one.isCapped())
                .filter(one -> reach(one, split) < split.of(one.membershipId())).toList();
    }

    private long reach(SpendShare share, Split split) {
        UUID member = share.membershipId();
        return drawing.reach(member).upTo(split.fairOf(member));
    }
}
