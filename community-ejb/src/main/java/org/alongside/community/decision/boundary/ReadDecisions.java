package org.alongside.community.decision.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.DecisionLine;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.control.DecisionViews;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.decision.control.Watcher;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KnowFormats;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What somebody may know of decisions: those of their groups, those they lead, and those they help in (R-REP-6). */
@Stateless
public class ReadDecisions {

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionViews views;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private KnowFormats formats;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Mine, and those about money in which I may vote for somebody; the newest first. */
    @UseCase("READ_DECISIONS")
    public List<DecisionLine> mine() {
        Watcher watcher = watcher();
        List<Decision> found = new ArrayList<>(decisions.of(watcher.me()));
        decisions.aboutMoneyOf(watcher.votesFor()).stream().filter(one -> !found.contains(one)).forEach(found::add);
        Set<UUID> votes = decisions.votesIn(watcher.me());
        Set<UUID> voted = decisions.votedIn(watcher.me());
        return found.stream().map(one -> views.line(one, watcher.me(), votes.contains(one.id()), voted)).toList();
    }

    /** Anybody else's is not found. */
    @UseCase("READ_DECISIONS")
    public DecisionView one(UUID decisionId) {
        Decision decision = decisions.get(decisionId);
        Watcher watcher = watcher();
        if (!decision.concerns(watcher.me(), watcher.votesFor(), watcher.supports())) {
            throw new NotFound();
        }
        return views.view(decision, watcher, formats.first(decision.voters()).values());
    }

    private Watcher watcher() {
        UUID me = call.actor().personId();
        LocalDate today = London.today(clock);
        return new Watcher(me, representation.represented(me, Matter.VOTE_MONEY, today),
                representation.supported(me, today));
    }
}
