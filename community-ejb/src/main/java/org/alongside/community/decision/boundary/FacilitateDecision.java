package org.alongside.community.decision.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.alongside.community.decision.DecisionStep;
import org.alongside.community.decision.control.DecisionNews;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.person.Format;
import org.alongside.community.person.boundary.KnowFormats;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** The member who leads a decision prepares it, opens it, and goes on with it after the count. They decide nothing. */
@Stateless
public class FacilitateDecision {

    @Inject
    private Decisions decisions;

    @Inject
    private Drafting drafting;

    @Inject
    private KnowFormats formats;

    @Inject
    private DecisionNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Of a group that has no pool; whoever drafts it leads it and votes too. */
    @UseCase("FACILITATE_DECISION")
    public UUID draft(DraftDecision command) {
        Decision decision = drafting.draft(command, call.actor().personId(), clock.instant());
        decisions.add(decision);
        news.tell(decision, decision.drafted());
        return decision.id();
    }

    /** Other words before it is opened; after an objection, a new round with them. */
    @UseCase("FACILITATE_DECISION")
    public void revise(ReviseDecision command) {
        Decision decision = mine(command.decisionId());
        news.tell(decision, decision.status().can(DecisionStep.AMEND)
                ? decision.amend(command.title(), command.summary())
                : decision.revise(command.title(), command.summary()));
    }

    @UseCase("FACILITATE_DECISION")
    public void makeFormat(MakeFormat command) {
        Decision decision = mine(command.decisionId());
        news.tell(decision, decision.add(command.format(), command.foundAt()));
    }

    /** Refused when somebody's format is missing (R-POOL-67). */
    @UseCase("FACILITATE_DECISION")
    public void open(MoveDecision command) {
        Decision decision = mine(command.decisionId());
        Collection<Format> wanted = formats.first(decision.voters()).values();
        decision.prepare(wanted).forEach(event -> news.tell(decision, event));
        news.tell(decision, decision.open(wanted, clock.instant()));
    }

    /** No agreement was found on an objection. */
    @UseCase("FACILITATE_DECISION")
    public void giveUpWork(MoveDecision command) {
        Decision decision = mine(command.decisionId());
        news.tell(decision, decision.giveUpWork(clock.instant()));
    }

    /** Once more, because too few voted. */
    @UseCase("FACILITATE_DECISION")
    public void runAgain(MoveDecision command) {
        Decision decision = mine(command.decisionId());
        news.tell(decision, decision.runAgain());
    }

    /** Has the group confirm what was decided in a hurry (R-POOL-66). */
    @UseCase("FACILITATE_DECISION")
    public UUID confirm(MoveDecision command) {
        Decision hurried = mine(command.decisionId());
        Decision asked = drafting.confirming(hurried, decisions.isAskedToConfirm(hurried.id()), clock.instant());
        decisions.add(asked);
        news.tell(asked, asked.drafted());
        return asked.id();
    }

    @UseCase("FACILITATE_DECISION")
    public void proposeVoid(MoveDecision command) {
        Decision decision = mine(command.decisionId());
        news.tell(decision, decision.proposeVoid(call.actor().personId(), command.reason()), command.reason());
    }

    /** By one of those who vote; the two are never the same person. */
    @UseCase("FACILITATE_DECISION")
    public void confirmVoid(MoveDecision command) {
        Decision decision = decisions.lock(command.decisionId());
        UUID me = call.actor().personId();
        if (!decision.voters().contains(me)) {
            throw new NotFound();
        }
        news.tell(decision, decision.confirmVoid(me));
    }

    private Decision mine(UUID decisionId) {
        return decisions.facilitated(decisionId, call.actor().personId());
    }
}
