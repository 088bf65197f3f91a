package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.HeldPart;
import org.alongside.community.spend.entity.Paying;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member asks the group to pay for something together. */
@Stateless
public class AskToSpend {

    @Inject
    private SpendDesk desk;

    @Inject
    private Spends spends;

    @Inject
    private KnowPool pools;

    @Inject
    private Sharing sharing;

    @Inject
    private SpendBook book;

    @Inject
    private SpendSignals signals;

    @Inject
    private SpendNews news;

    @Inject
    private Clock clock;

    /** What each would pay, by name, before anybody is asked. Refused like asking. */
    @UseCase("ASK_TO_SPEND")
    public Map<String, Long> tryOut(UUID poolId, SpendWanted wanted) {
        PoolFacts pool = pools.of(poolId);
        Spend spend = Spend.asked(pool, desk.me(pool), wanted, clock.instant());
        sharing.away(spend, pool);
        Map<String, Long> shares = new LinkedHashMap<>();
        spend.split(pool).pence().forEach((member, pence) -> shares.put(pool.membership(member).name(), pence));
        return shares;
    }

    @UseCase("ASK_TO_SPEND")
    public UUID ask(AskSpend command) {
        PoolFacts pool = desk.locked(command.poolId());
        Spend spend = Spend.asked(pool, desk.me(pool), command.wanted(), clock.instant());
        spends.add(spend);
        List<SpendEvent> away = sharing.away(spend, pool);
        news.tell(spend, pool, new SpendEvent.SpendAsked(spend.id(), pool.poolId(), spend.totalPence()));
        away.forEach(event -> news.tell(spend, pool, event));
        signals.asked(spend, pool);
        sharing.settleNew(spend, pool);
        return spend.id();
    }

    /** By the treasurer, when the invoice is more than may be added: everybody is asked about the new price (R-POOL-15). */
    @UseCase("ASK_TO_SPEND")
    public void again(NewPrice command) {
        long price = AmountTyped.pence("amount", command.amount());
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        pool.requireRunning();
        pool.require(desk.me(pool).personId(), PoolTask.TREASURER);
        book.release(command.commandId(), spend, new Paying(spend).askAgain(price, clock.instant()), London.today(clock));
        news.tell(spend, pool, new SpendEvent.PriceRose(spend.id(), pool.poolId(), price));
        sharing.settleNew(spend, pool);
    }

    /** By who asked or the treasurer, while nothing is paid. */
    @UseCase("ASK_TO_SPEND")
    public void callOff(CallOffSpend command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        MemberFacts me = desk.me(pool);
        spend.requireAskerOrTreasurer(me);
        Instant now = clock.instant();
        Map<HeldPart, Long> held = spend.stillHeld();
        news.tell(spend, pool, spend.end(SpendStep.CANCEL, now));
        book.release(command.commandId(), spend, held, London.today(clock));
    }
}
