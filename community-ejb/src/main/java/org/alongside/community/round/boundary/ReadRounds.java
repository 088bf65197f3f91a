package org.alongside.community.round.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.round.control.Rounds;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What members see of the rounds of their pool: the ideas, their own part, and at the end the result. */
@Stateless
public class ReadRounds {

    @Inject
    private Rounds rounds;

    @Inject
    private KnowPool pools;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("READ_ROUNDS")
    public RoundsOfPool ofPool(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        MemberFacts me = pool.requireMember(me());
        long pot = pools.lots(poolId).stream().filter(LotFacts::isOfThePot).mapToLong(LotFacts::free).sum();
        return new RoundsOfPool(poolId, pool.name(), pot, pool.status().takesAndSpends() && me.has(PoolTask.FACILITATOR),
                rounds.ofPool(poolId).stream().map(RoundStories::line).toList());
    }

    /** For members, and for those who act for one about money. */
    @UseCase("READ_ROUNDS")
    public RoundStory one(UUID roundId) {
        BudgetRound round = rounds.get(roundId);
        PoolFacts pool = pools.of(round.poolId());
        Set<UUID> people = new HashSet<>(representation.represented(me(), Matter.VOTE_MONEY, London.today(clock)));
        people.add(me());
        List<MemberFacts> behalf = pool.members().stream()
                .filter(one -> one.status().isLive() && people.contains(one.personId())).toList();
        if (behalf.isEmpty()) {
            throw new NotFound();
        }
        return new RoundStories(round, pool, me(), behalf, clock.instant()).tell();
    }

    private UUID me() {
        return call.actor().personId();
    }
}
