package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.FundedIdea;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.usecase.UseCase;

/** Makes a spend of an idea that a round has funded; part of the end of the round, in its transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakeFunded {

    @Inject
    private Spends spends;

    @Inject
    private KnowPool pools;

    @Inject
    private SpendNews news;

    @Inject
    private Clock clock;

    /** The group has decided and the money is held: two people approve the payment, and it goes the way of all others. */
    @UseCase("TAKE_FUNDED")
    public void take(FundedIdea idea) {
        PoolFacts pool = pools.of(idea.poolId());
        Spend spend = Spend.funded(pool, idea, clock.instant());
        spends.add(spend);
        news.tell(spend, pool, new SpendEvent.SpendAsked(spend.id(), pool.poolId(), spend.totalPence()));
        news.approvalWanted(spend, pool);
    }
}
