package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.pool.MembershipStep;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Somebody who is invited says yes, and what the pool has to know of them. Joining is a choice (R-POOL-01). */
@Stateless
public class JoinPool {

    private static final int LONGEST = 60;

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The group decides next. While a pool is being set up there is nothing to decide: signing is enough. */
    @UseCase("JOIN_POOL")
    public void accept(AnswerInvitation command) {
        Pool pool = pools.get(command.poolId());
        Membership mine = memberships.mine(pool.id(), me());
        news.record(mine.move(MembershipStep.ACCEPT, clock.instant()));
        news.tell(pool.id(), PoolTask.FACILITATOR, PoolNotices.asksToJoin(pool));
    }

    @UseCase("JOIN_POOL")
    public void tell(TellPool command) {
        Membership mine = memberships.mine(command.poolId(), me());
        String word = PlainText.optional("household", command.household(), LONGEST);
        if (!word.isEmpty()) {
            news.record(mine.tellHousehold(word));
        }
        if (command.councilTold() && !mine.hasToldCouncil()) {
            news.record(mine.tellCouncil(London.today(clock)));
        }
    }

    private UUID me() {
        return call.actor().personId();
    }
}
