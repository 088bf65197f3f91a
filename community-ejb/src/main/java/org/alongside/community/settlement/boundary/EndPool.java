package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.pool.EndOfPool;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.SettlePool;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A pool comes to its end: how far it is, and that it is closed when nothing is left, not even a penny (AC-C54). */
@Stateless
public class EndPool {

    @Inject
    private KnowPool pools;

    @Inject
    private SettlePool settle;

    @Inject
    private WhatIsLeft left;

    @Inject
    private CurrentCall call;

    /** For its members, and for finance. */
    @UseCase("CLOSE_POOL")
    public EndView look(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        Optional<MemberFacts> me = finance() ? pool.member(me()) : Optional.of(pool.requireMember(me()));
        boolean treasurer = me.filter(one -> one.has(PoolTask.TREASURER)).isPresent();
        EndOfPool end = pools.end(poolId);
        boolean second = finance() && end.closedBy() != null && !end.closedBy().equals(me());
        return left.of(pool, end, finance() || treasurer ? null : me.orElseThrow(),
                me.filter(one -> one.has(PoolTask.FACILITATOR)).isPresent(), second || treasurer && end.closedBy() == null);
    }

    /** The treasurer says so first, and somebody of finance closes it. */
    @UseCase("CLOSE_POOL")
    public void close(ClosePool command) {
        if (!finance()) {
            pools.of(command.poolId()).require(me(), PoolTask.TREASURER);
        }
        settle.close(command.poolId(), me(), finance());
    }

    private boolean finance() {
        return call.actor().has(Role.FINANCE);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
