package org.alongside.community.round.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.round.GivenBack;
import org.alongside.community.round.IdeaWanted;
import org.alongside.community.round.ProposalStatus;
import org.alongside.community.round.control.RoundNews;
import org.alongside.community.round.control.Rounds;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.community.round.entity.Proposal;
import org.alongside.community.spend.FundedIdea;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.boundary.TakeFunded;
import org.alongside.platform.usecase.UseCase;

/** What time does to rounds: who has not given all is reminded the day before, and what is over is closed. */
@Stateless
public class SweepRounds {

    private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

    @Inject
    private RoundDesk desk;

    @Inject
    private Rounds rounds;

    @Inject
    private RoundBook book;

    @Inject
    private TakeFunded spends;

    @Inject
    private RoundNews news;

    @Inject
    private Clock clock;

    /** In the order in which they end. */
    @UseCase("SWEEP_ROUNDS")
    public List<UUID> due() {
        return rounds.endingBefore(clock.instant().plus(REMINDED_BEFORE));
    }

    /** One at a time, and as often as you like. While its pool is stopped a round waits; with its pool it ends. */
    @UseCase("SWEEP_ROUNDS")
    public void sweep(UUID roundId) {
        PoolFacts pool = desk.poolOf(roundId);
        BudgetRound round = desk.round(roundId);
        if (round.remind(clock.instant())) {
            news.remind(round, pool);
        }
        if (round.isOver(clock.instant()) && pool.status() == PoolStatus.ACTIVE) {
            close(round, pool);
        } else if (round.isOver(clock.instant()) && pool.status() == PoolStatus.WINDING_UP) {
            desk.callOff(roundId, round, pool);
        }
    }

    private void close(BudgetRound round, PoolFacts pool) {
        round.close(clock.instant()).forEach(event -> news.tell(round, pool, event));
        for (Proposal idea : round.proposals()) {
            if (idea.status() == ProposalStatus.FUNDED) {
                spends.take(new FundedIdea(idea.id(), pool.poolId(), idea.putBy(), wanted(idea, round.given(idea.id())),
                        book.held(pool.bookId(), idea.id())));
            } else {
                desk.giveBack(round.id(), round, pool, round.standing(idea.id()), GivenBack.LESS_THAN_LEAST);
            }
        }
        book.release(round.id(), round);
    }

    private static SpendWanted wanted(Proposal idea, long pence) {
        IdeaWanted said = idea.wanted();
        return new SpendWanted(said.title(), said.category(), pence, said.payee(), said.payeeMember(), ShareRule.EQUAL,
                List.of(), true, true, said.personalCare(), said.advice());
    }
}
