package org.alongside.community.round.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.pool.DrawFrom;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.round.RoundWanted;
import org.alongside.community.round.control.RoundNews;
import org.alongside.community.round.control.Rounds;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.error.Answers;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A facilitator of a pool leads a round: begins it, opens it, or calls it off. They give out no more than others. */
@Stateless
public class LeadRound {

    @Inject
    private RoundDesk desk;

    @Inject
    private Rounds rounds;

    @Inject
    private KnowPool pools;

    @Inject
    private RoundBook book;

    @Inject
    private RoundNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("LEAD_ROUND")
    public UUID begin(BeginRound command) {
        PoolFacts pool = pools.of(command.poolId());
        pool.require(me(), PoolTask.FACILITATOR);
        Answers answers = new Answers();
        RoundWanted wanted = answers.read(() -> new RoundWanted(command.title(), command.category(),
                answers.readNumber(() -> AmountTyped.pence("fund", command.fund())), command.openDays()));
        answers.require();
        BudgetRound round = BudgetRound.begin(pool, me(), wanted, clock.instant());
        rounds.add(round);
        news.tell(round, pool, round.begun());
        return round.id();
    }

    /** Sets the money aside, from what was given for this kind of thing or for anything (R-POOL-11, 12). */
    @UseCase("LEAD_ROUND")
    public void open(MoveRound command) {
        PoolFacts pool = desk.poolOf(command.roundId());
        pool.require(me(), PoolTask.FACILITATOR);
        BudgetRound round = desk.round(command.roundId());
        news.tell(round, pool, round.open(pool, clock.instant()));
        SpendCategory category = round.category() == null ? SpendCategory.OTHER : round.category();
        book.setAside(command.commandId(), round, new DrawFrom(null, category, null, London.today(clock)).draw(
                pools.lots(pool.poolId()).stream()
                        .filter((LotFacts lot) -> round.category() != null || lot.categories().isEmpty()).toList(),
                round.fundPence()));
    }

    /** Everything given comes back to who gave it, and is the pot's again. */
    @UseCase("LEAD_ROUND")
    public void callOff(MoveRound command) {
        PoolFacts pool = desk.poolOf(command.roundId());
        pool.require(me(), PoolTask.FACILITATOR);
        desk.callOff(command.commandId(), desk.round(command.roundId()), pool);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
