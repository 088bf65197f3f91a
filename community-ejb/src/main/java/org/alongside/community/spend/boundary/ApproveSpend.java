package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Somebody other than who asked, or is paid, agrees; with the last approval every share is held or none (R-POOL-14, 16). */
@Stateless
public class ApproveSpend {

    @Inject
    private SpendDesk desk;

    @Inject
    private Spends spends;

    @Inject
    private KnowPool pools;

    @Inject
    private Sharing sharing;

    @Inject
    private GroupDecision group;

    @Inject
    private SpendNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** A signatory of the pool. */
    @UseCase("APPROVE_SPEND")
    public void approve(ApproveOne command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        MemberFacts me = pool.require(call.actor().personId(), PoolTask.SIGNATORY);
        sharing.requireDecided(spend);
        news.tell(spend, pool, spend.sign(pool, me, clock.instant()));
        sharing.holdWhenApproved(command.commandId(), spend, pool);
    }

    /** Says that voting on it cannot wait; when two have, it takes a day, and the group confirms it later (R-POOL-66). */
    @UseCase("APPROVE_SPEND")
    public void hurry(ApproveOne command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        MemberFacts me = pool.require(call.actor().personId(), PoolTask.SIGNATORY);
        group.hurry(spend, spend.hurry(pool, me));
        news.tell(spend, pool, new SpendEvent.HurryAsked(spend.id(), pool.poolId(), me.membershipId()));
    }

    /** What waits for somebody independent, and I may approve, the oldest first. */
    @UseCase("REVIEW_SPEND")
    public List<ToReview> toReview() {
        List<Spend> waiting = spends.confirmed();
        Map<UUID, PoolFacts> their = pools.all(waiting.stream().map(Spend::poolId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(PoolFacts::poolId, one -> one));
        return waiting.stream().filter(one -> one.mayReview(their.get(one.poolId()), call.actor().personId()))
                .map(one -> told(one, their.get(one.poolId()))).toList();
    }

    private static ToReview told(Spend spend, PoolFacts pool) {
        return new ToReview(spend.id(), pool.name(), spend.title(), spend.category(), spend.totalPence(), spend.payee(),
                pool.membership(spend.askedBy()).name());
    }

    /** Somebody of the organisation who belongs to neither side, where the group is too small. */
    @UseCase("REVIEW_SPEND")
    public void review(ApproveOne command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        sharing.requireDecided(spend);
        news.tell(spend, pool, spend.review(pool, call.actor().personId(), clock.instant()));
        sharing.holdWhenApproved(command.commandId(), spend, pool);
    }
}
