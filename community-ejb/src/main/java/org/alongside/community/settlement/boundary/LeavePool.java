package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.pool.MembershipStep;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.SettlePool;
import org.alongside.community.settlement.LeavingView;
import org.alongside.community.settlement.control.Returns;
import org.alongside.community.settlement.control.SettlementNews;
import org.alongside.community.settlement.control.SettlementNotices;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A member leaves when they like, and gets what is theirs (R-POOL-01, 23, 24). */
@Stateless
public class LeavePool {

    @Inject
    private KnowPool pools;

    @Inject
    private SettlePool settle;

    @Inject
    private Returns returns;

    @Inject
    private SettlementNews news;

    @Inject
    private CurrentCall call;

    /** What would come back, and what has to stay. */
    @UseCase("LEAVE_POOL")
    public LeavingView look(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        return returns.wouldGive(pool, pool.requireMember(call.actor().personId()));
    }

    /** What is free, or can still be called off, is owed to them at once; also in a pool that is stopped (R-POOL-44). */
    @UseCase("LEAVE_POOL")
    public void leave(GiveNotice command) {
        UUID me = call.actor().personId();
        PoolFacts pool = pools.of(command.poolId());
        UUID membership = pool.requireMember(me).membershipId();
        settle.member(membership, MembershipStep.GIVE_NOTICE);
        news.tell(me, SettlementNotices.leaving(pool));
        returns.release(command.poolId(), membership, command.commandId());
    }

    /** The group has decided that somebody's membership ends; what is theirs goes back to them all the same. */
    @UseCase("DECIDE_ON_POOL")
    public void remove(RemoveMember command) {
        PoolFacts pool = pools.of(command.poolId());
        pool.requireMember(call.actor().personId());
        UUID membership = pool.membership(command.membershipId()).membershipId();
        settle.remove(membership);
        returns.release(pool.poolId(), membership, command.commandId());
    }
}
