package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.pool.MembershipStep;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.SettlePool;
import org.alongside.community.settlement.LeavingView;
import org.alongside.community.settlement.SettlementEvent;
import org.alongside.community.settlement.control.Returns;
import org.alongside.community.settlement.control.SettlementNews;
import org.alongside.platform.usecase.UseCase;

/** Finance writes down that a member has died: their votes stop, and their money is kept for those it belongs to now. */
@Stateless
public class SettleEstates {

    @Inject
    private KnowPool pools;

    @Inject
    private SettlePool settle;

    @Inject
    private Returns returns;

    @Inject
    private ArrangeDecisions decisions;

    @Inject
    private SettlementNews news;

    /** What would become of their money here, before it is written down. */
    @UseCase("SETTLE_ESTATE")
    public LeavingView look(UUID poolId, UUID membershipId) {
        PoolFacts pool = pools.of(poolId);
        return returns.wouldGive(pool, pool.membership(membershipId));
    }

    /** In every pool they belong to; what can still be called off is called off for them (R-POOL-26). */
    @UseCase("SETTLE_ESTATE")
    public void died(ReportDeath command) {
        UUID person = pools.of(command.poolId()).membership(command.membershipId()).personId();
        news.record(new SettlementEvent.DeathReported(person));
        decisions.died(person);
        pools.ofMember(person).forEach(pool -> {
            UUID membership = pool.requireMember(person).membershipId();
            settle.member(membership, MembershipStep.DEATH);
            returns.release(pool.poolId(), membership, command.commandId());
        });
    }
}
