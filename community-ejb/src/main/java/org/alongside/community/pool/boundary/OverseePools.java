package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** Finance, or safeguarding, stops a pool; two of finance let it run again (R-POOL-44). */
@Stateless
public class OverseePools {

    private static final int LONGEST = 1000;

    @Inject
    private Pools pools;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("FREEZE_POOL")
    public void freeze(FreezePool command) {
        Pool pool = pools.get(command.poolId());
        String reason = PlainText.reason("reason", command.reason(), LONGEST);
        news.record(pool.freeze(reason, clock.instant()), reason);
        news.tellMembers(pool.id(), PoolNotices.frozen(pool));
    }

    @UseCase("OVERSEE_POOLS")
    public void unfreeze(UnfreezePool command) {
        Pool pool = pools.get(command.poolId());
        PoolEvent event = pool.unfreeze(call.actor().personId(), clock.instant());
        news.record(event);
        if (event instanceof PoolEvent.PoolUnfrozen) {
            news.tellMembers(pool.id(), PoolNotices.unfrozen(pool));
        }
    }
}
