package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.Outcome;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Drawing;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.SpendShare;
import org.alongside.community.spend.entity.Split;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What a member sees of what their group spends: titles, totals, how many take part, and their own part in full. */
@Stateless
public class ReadSpends {

    @Inject
    private Spends spends;

    @Inject
    private KnowPool pools;

    @Inject
    private SpendStories stories;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("READ_SPENDS")
    public SpendsOfPool ofPool(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        MemberFacts me = pool.requireMember(call.actor().personId());
        return new SpendsOfPool(poolId, pool.name(), me.isActive() && pool.status().takesAndSpends(),
                spends.ofPool(poolId).stream().map(spend -> SpendStories.line(spend, me)).toList());
    }

    @UseCase("READ_SPENDS")
    public SpendStory one(UUID spendId) {
        Spend spend = spends.get(spendId);
        PoolFacts pool = pools.of(spend.poolId());
        MemberFacts me = pool.requireMember(call.actor().personId());
        return stories.of(spend, pool, me, mine(spend, pool, me));
    }

    /** Who could take part, and whom a form may name. */
    @UseCase("READ_SPENDS")
    public PoolFacts pool(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        pool.requireMember(call.actor().personId());
        return pool;
    }

    private MyShare mine(Spend spend, PoolFacts pool, MemberFacts me) {
        return spend.share(me.membershipId()).map(share -> mine(spend, pool, me, share)).orElse(null);
    }

    private MyShare mine(Spend spend, PoolFacts pool, MemberFacts me, SpendShare share) {
        List<Outcome> outcomes = pools.outcomesOf(me.personId());
        UUID cited = share.outcomeId() != null ? share.outcomeId()
                : outcomes.stream().findFirst().map(Outcome::outcomeId).orElse(null);
        Split split = spend.split(pool);
        long pence = share.sharePence() != null ? share.sharePence() : split.of(me.membershipId());
        Drawing drawing = new Drawing(spend, pools.lots(pool.poolId()), London.today(clock));
        return new MyShare(me.personId(), me.name(), pence, split.extraOf(me.membershipId()), share.answer(),
                share.maxPence(),
                drawing.sources(me.membershipId(), pence, cited), outcomes);
    }
}
