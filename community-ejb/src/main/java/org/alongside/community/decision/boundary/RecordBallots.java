package org.alongside.community.decision.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.control.DecisionNews;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.decision.control.PausedVoters;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.SupportNote;
import org.alongside.community.person.SupportOutcome;
import org.alongside.community.person.boundary.KeepActs;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.safeguarding.SignalKind;
import org.alongside.community.safeguarding.boundary.NoteSignal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A helper writes down what somebody told them, as they told it, and names the second person who was there. */
@Stateless
public class RecordBallots {

    @Inject
    private Decisions decisions;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private KeepActs acts;

    @Inject
    private KnowPeople people;

    @Inject
    private NoteSignal signals;

    @Inject
    private PausedVoters paused;

    @Inject
    private DecisionNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The voter and the witness are both told, so that a mistake comes out while it can be mended (R-POOL-63). */
    @UseCase("RECORD_BALLOT")
    public void record(RecordBallot command) {
        UUID me = call.actor().personId();
        Decision decision = helpedIn(command.decisionId(), command.electorId());
        paused.refuse(decision, command.electorId());
        if (command.channel() == null || command.channel() == Channel.PORTAL) {
            throw new RuleBroken(List.of(Breach.at("channel", DecisionRule.NOT_A_CHANNEL_OF_HELPERS)));
        }
        news.tell(decision, decision.keep(new BallotGiven(command.electorId(), command.choice(), command.channel(),
                command.givenAt(), me, witness(command.witnessEmail()), false, command.grounds().checked()),
                clock.instant()));
        acts.acted(command.electorId(), DoneFor.VOTE_WRITTEN_DOWN, decision.id());
        if (decision.isHelpedALotBy(me)) {
            signals.note(SignalKind.ONE_HELPER_MANY_VOTERS, me, decision.id());
        }
    }

    /** What was tried, for the person to read; by nobody who would be paid (R-POOL-68). */
    @UseCase("RECORD_BALLOT")
    public void note(NoteSupport command) {
        Decision decision = helpedIn(command.decisionId(), command.personId());
        decision.requireHelper(call.actor().personId(), command.personId());
        acts.supported(new SupportNote(command.personId(), decision.id(),
                command.outcome() == null ? SupportOutcome.NOT_MADE : command.outcome(), command.tried(),
                command.supporter(), "", ""));
    }

    private Decision helpedIn(UUID decisionId, UUID elector) {
        UUID me = call.actor().personId();
        Decision decision = decisions.lock(decisionId);
        if (!decision.mayBeHelpedBy(me, elector, representation.supported(me, London.today(clock)))) {
            throw new NotFound();
        }
        return decision;
    }

    private UUID witness(String email) {
        return people.withEmail(email == null ? "" : email.strip()).map(PersonName::id)
                .orElseThrow(() -> new RuleBroken(List.of(Breach.at("witness", DecisionRule.WITNESS_NOT_FOUND))));
    }
}
