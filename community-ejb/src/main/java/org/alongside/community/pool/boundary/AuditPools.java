package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.PoolStep;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.usecase.UseCase;

/** The nightly audit: a pool whose book does not add up stops, and nobody has to notice first (R-POOL-47). */
@Stateless
public class AuditPools {

    private static final String REASON = "The book does not add up";

    @Inject
    private Pools pools;

    @Inject
    private PoolNews news;

    @Inject
    private KnowPeople people;

    @Inject
    private Clock clock;

    /** Of these books, those of pools. */
    @UseCase("FREEZE_POOL_BY_AUDIT")
    public List<UUID> among(Set<UUID> broken) {
        return pools.withBooks().stream().filter(broken::contains).toList();
    }

    /** Its members and finance are told. One that stands already, or has ended, stays as it is. */
    @UseCase("FREEZE_POOL_BY_AUDIT")
    public void freeze(UUID poolId) {
        Pool pool = pools.get(poolId);
        if (pool.status().can(PoolStep.FREEZE)) {
            news.record(pool.freeze(REASON, clock.instant()));
            news.tellMembers(pool.id(), PoolNotices.frozen(pool));
            people.inRole(Role.FINANCE).forEach(one -> news.tell(one.id(), PoolNotices.auditFailed(pool)));
        }
    }
}
