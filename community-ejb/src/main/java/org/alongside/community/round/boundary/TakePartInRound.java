package org.alongside.community.round.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.round.GivenBack;
import org.alongside.community.round.RoundEvent;
import org.alongside.community.round.control.RoundNews;
import org.alongside.community.round.entity.Allocation;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Stale;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member puts ideas forward, and gives out their part of what is shared out. */
@Stateless
public class TakePartInRound {

    @Inject
    private RoundDesk desk;

    @Inject
    private RoundBook book;

    @Inject
    private RoundNews news;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("TAKE_PART_IN_ROUND")
    public void put(PutIdea command) {
        PoolFacts pool = desk.poolOf(command.roundId());
        MemberFacts me = active(desk.me(pool));
        BudgetRound round = desk.round(command.roundId());
        if (command.payeeMember() != null) {
            pool.membership(command.payeeMember());
        }
        news.tell(round, pool, command.proposalId() == null ? round.put(me, command.wanted(), clock.instant())
                : round.change(me, command.proposalId(), command.wanted(), clock.instant()));
    }

    /** By who put it forward, or a facilitator; what was given to it comes back by contra entry (R-POOL-46). */
    @UseCase("TAKE_PART_IN_ROUND")
    public void stop(StopIdea command) {
        PoolFacts pool = desk.poolOf(command.roundId());
        MemberFacts me = active(desk.me(pool));
        BudgetRound round = desk.round(command.roundId());
        if (!round.proposal(command.proposalId()).isPutBy(me.membershipId()) && !me.has(PoolTask.FACILITATOR)) {
            throw new NotPermitted(PoolTask.FACILITATOR.name());
        }
        RoundEvent stopped = round.stop(command.proposalId(), command.reason());
        List<Allocation> given = round.standing(command.proposalId());
        desk.giveBack(command.commandId(), round, pool, given, GivenBack.IDEA_STOPPED);
        news.stopped(round, pool, stopped, command.reason(), given.stream().map(Allocation::membershipId).toList());
    }

    /** For themselves, or for somebody they may act for about money; instead of what was given to it before. */
    @UseCase("TAKE_PART_IN_ROUND")
    public void give(GiveMoney command) {
        long pence = AmountTyped.penceOrNone("amount", command.amount());
        PoolFacts pool = desk.poolOf(command.roundId());
        UUID whose = whose(pool, command.forPerson()).membershipId();
        BudgetRound round = desk.round(command.roundId());
        round.require(pool, whose, command.proposalId(), pence, clock.instant());
        desk.giveBack(command.commandId(), round, pool, round.standing(whose, command.proposalId()).stream().toList(),
                GivenBack.CHANGED);
        if (pence > 0) {
            UUID journal = book.give(command.commandId(), round, command.proposalId(), pence);
            news.tell(round, pool, round.give(whose, command.proposalId(), pence, journal, call.actor().personId(),
                    clock.instant()));
        }
    }

    private MemberFacts whose(PoolFacts pool, UUID person) {
        if (!representation.mayAct(call.actor().personId(), person, Matter.VOTE_MONEY, London.today(clock)).may()) {
            throw new NotFound();
        }
        return pool.requireMember(person);
    }

    private static MemberFacts active(MemberFacts me) {
        if (!me.isActive()) {
            throw new Stale(me.status().name(), Set.of());
        }
        return me;
    }
}
