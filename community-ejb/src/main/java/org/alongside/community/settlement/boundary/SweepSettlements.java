package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KnowRepresentation;
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
    private KnowRepresentation representation;

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

    /** The person is reminded, and so is who may answer for them; after the last day somebody talks with them. */
    @UseCase("SWEEP_SETTLEMENTS")
    public void chase() {
        LocalDate today = London.today(clock);
        clawbacks.with(Set.of(ClawbackStatus.WITH_PERSON)).forEach(one -> {
            if (one.isUnansweredOn(today)) {
                news.record(one.escalate());
                news.tellFinance(SettlementNotices.unanswered());
            } else if (one.isToBeRemindedOn(today)) {
                news.record(one.remind(today));
                news.tell(one.personId(), SettlementNotices.answerWanted());
                representation.representing(one.personId(), Matter.MONEY, today)
                        .forEach(rep -> news.tell(rep, SettlementNotices.answerWantedForSomebody()));
            }
        });
    }
}
