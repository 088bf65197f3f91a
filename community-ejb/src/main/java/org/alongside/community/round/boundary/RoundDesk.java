package org.alongside.community.round.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.round.GivenBack;
import org.alongside.community.round.control.RoundNews;
import org.alongside.community.round.control.Rounds;
import org.alongside.community.round.entity.Allocation;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.tenancy.CurrentCall;

/** A round with its pool, ready to be changed: the pool's book is locked first, so nothing changes beneath. */
@ApplicationScoped
class RoundDesk {

    @Inject
    private Rounds rounds;

    @Inject
    private KnowPool pools;

    @Inject
    private KeepBook locks;

    @Inject
    private RoundBook book;

    @Inject
    private RoundNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    PoolFacts poolOf(UUID roundId) {
        UUID poolId = rounds.poolOf(roundId);
        locks.lock(poolId);
        return pools.of(poolId);
    }

    BudgetRound round(UUID roundId) {
        return rounds.get(roundId);
    }

    /** Who is asking, as a member of this pool; for anybody else it is not there. */
    MemberFacts me(PoolFacts pool) {
        return pool.requireMember(call.actor().personId());
    }

    /** Each by the mirror of what it was given with (R-POOL-46). */
    void giveBack(UUID commandId, BudgetRound round, PoolFacts pool, Collection<Allocation> all, GivenBack because) {
        List.copyOf(all).forEach(one ->
                news.tell(round, pool, round.giveBack(one, book.giveBack(commandId, one, because), because)));
    }

    /** Everything that was given comes back, and what was set aside is the pot's again. */
    void callOff(UUID commandId, BudgetRound round, PoolFacts pool) {
        news.tell(round, pool, round.callOff(clock.instant()));
        round.proposals().forEach(idea ->
                giveBack(commandId, round, pool, round.standing(idea.id()), GivenBack.ROUND_CALLED_OFF));
        book.release(commandId, round);
    }
}
