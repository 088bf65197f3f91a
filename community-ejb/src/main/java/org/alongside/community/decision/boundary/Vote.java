package org.alongside.community.decision.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.control.DecisionNews;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.decision.control.PausedVoters;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.person.Acting;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KeepActs;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** An elector votes, changes their vote, takes more time, asks for help, or says that their objection is settled. */
@Stateless
public class Vote {

    @Inject
    private Decisions decisions;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private KeepActs acts;

    @Inject
    private PausedVoters paused;

    @Inject
    private DecisionNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** As often as they like until voting closes; the latest counts (R-POOL-63). */
    @UseCase("VOTE_IN_DECISION")
    public void cast(CastVote command) {
        Decision decision = decisions.lock(command.decisionId());
        paused.refuse(decision, call.actor().personId());
        news.tell(decision, decision.keep(BallotGiven.own(call.actor().personId(), command.choice(),
                command.grounds().checked(), clock.instant()), clock.instant()));
    }

    /**
     * By somebody who lawfully decides about the person's money, where it is about money, and with what was tried first
     * (R-REP-3, 8). Not by an appointee, a supporter or an advocate.
     */
    @UseCase("VOTE_IN_DECISION")
    public void castFor(VoteForSomebody command) {
        Decision decision = decisions.lock(command.decisionId());
        UUID me = call.actor().personId();
        Acting acting = representation.mayAct(me, command.personId(), Matter.VOTE_MONEY, London.today(clock));
        if (!acting.needsSupportNote() || !decision.about().kind().isAboutMoney()) {
            throw new RuleBroken(DecisionRule.VOTED_FOR_NOT_ALLOWED);
        }
        paused.refuse(decision, command.personId());
        news.tell(decision, decision.keep(new BallotGiven(command.personId(), command.choice(), Channel.PORTAL,
                clock.instant(), me, null, true, Grounds.NONE), clock.instant()));
        acts.decided(command.personId(), DoneFor.VOTE_CAST, decision.id(), command.first());
    }

    @UseCase("VOTE_IN_DECISION")
    public void takeMoreTime(TakeMoreTime command) {
        Decision decision = decisions.lock(command.decisionId());
        news.tell(decision, decision.extend(call.actor().personId(), command.days(), clock.instant()));
    }

    @UseCase("VOTE_IN_DECISION")
    public void askForHelp(AskForHelp command) {
        Decision decision = decisions.lock(command.decisionId());
        news.tell(decision, decision.askForHelp(call.actor().personId(), clock.instant()));
    }

    @UseCase("VOTE_IN_DECISION")
    public void settle(SettleObjection command) {
        Decision decision = decisions.lock(command.decisionId());
        news.tell(decision, decision.resolve(command.objectionId(), call.actor().personId(), clock.instant()));
    }
}
