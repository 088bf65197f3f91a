package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.control.Clawbacks;
import org.alongside.community.settlement.control.Returns;
import org.alongside.community.settlement.control.SettlementNews;
import org.alongside.community.settlement.control.SettlementNotices;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What time does: money that becomes free goes back to those who leave, and who has not answered is spoken to. */
@Stateless
public class SweepSettlements {

    private static final Set<MembershipStatus> LEAVING = EnumSet.of(MembershipStatus.NOTICE, MembershipStatus.SETTLING,
            MembershipStatus.ESTATE_SETTLING);

    @Inject
    private KnowPool pools;

    @Inject
    private Returns returns;

    @Inject
    private Clawbacks clawbacks;

    @Inject
    private SettlementNews news;

    @Inject
    private Clock clock;

    @UseCase("SWEEP_SETTLEMENTS")
    public List<UUID> pools() {
        return pools.withBooks();
    }

    /** In a pool that ends, everybody's money goes back (R-POOL-41). Each time is a posting of its own. */
    @UseCase("SWEEP_SETTLEMENTS")
    public void sweep(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        boolean ends = pool.status() == PoolStatus.WINDING_UP;
        pool.members().stream().filter(one -> LEAVING.contains(one.status()) || ends && one.status().isLive())
                .forEach(one -> returns.giveBack(pool, one, UUID.randomUUID()));
        if (ends) {
            returns.givePotBack(pool, UUID.randomUUID());
        }
    }

    @UseCase("SWEEP_SETTLEMENTS")
    public void chase() {
        clawbacks.with(Set.of(ClawbackStatus.WITH_PERSON)).stream().filter(one -> one.isUnansweredOn(London.today(clock)))
                .forEach(one -> {
                    news.record(one.escalate());
                    news.tellFinance(SettlementNotices.unanswered());
                });
    }
}
