package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.Outcome;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Drawing;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.SpendShare;
import org.alongside.community.spend.entity.Split;
import org.alongside.platform.error.NotFound;
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
    private KnowRepresentation representation;

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

    /** {@link NotFound} where I do not act for them, and for what they take no part in. */
    @UseCase("READ_SPENDS")
    public ShareOfSomebody ofSomebody(UUID spendId, UUID personId) {
        if (!represented().contains(personId)) {
            throw new NotFound();
        }
        Spend spend = spends.get(spendId);
        PoolFacts pool = pools.of(spend.poolId());
        MemberFacts whose = pool.requireMember(personId);
        MyShare share = spend.share(whose.membershipId()).map(one -> mine(spend, pool, whose, one))
                .orElseThrow(NotFound::new);
        return new ShareOfSomebody(spendId, spend.title(), pool.name(), spend.totalPence(), spend.payee(),
                pool.membership(spend.askedBy()).name(), share, spend.status().can(SpendStep.ANSWER));
    }

    /** What waits for an answer of those I act for in money. */
    @UseCase("READ_SPENDS")
    public List<AskedOfSomebody> askedOfOthers() {
        Set<UUID> people = represented();
        Map<UUID, PoolFacts> known = pools.ofMembers(people).stream()
                .collect(Collectors.toMap(PoolFacts::poolId, one -> one));
        Map<UUID, MemberFacts> theirs = known.values().stream().flatMap(one -> one.members().stream())
                .filter(one -> people.contains(one.personId()))
                .collect(Collectors.toMap(MemberFacts::membershipId, one -> one));
        return spends.unanswered(theirs.keySet()).stream().flatMap(spend -> spend.shares().stream()
                .filter(share -> share.isUnanswered() && theirs.containsKey(share.membershipId()))
                .map(share -> theirs.get(share.membershipId()))
                .map(whose -> new AskedOfSomebody(spend.id(), whose.personId(), whose.name(), spend.title(),
                        known.get(spend.poolId()).name()))).toList();
    }

    private Set<UUID> represented() {
        return representation.represented(call.actor().personId(), Matter.MONEY, London.today(clock));
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
