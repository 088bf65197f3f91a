package org.alongside.community.pool.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;

/** One of my pools. */
public record PoolLine(UUID poolId, String name, PoolStatus status, MembershipStatus mine, Set<PoolTask> tasks) {

    /** Somebody asks me whether I want to join. */
    public boolean invited() {
        return mine == MembershipStatus.INVITED;
    }
}
