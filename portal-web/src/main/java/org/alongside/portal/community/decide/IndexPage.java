package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.decision.DecisionLine;
import org.alongside.community.decision.Phase;
import org.alongside.community.decision.boundary.ReadDecisions;

/** What my groups decide: what waits for my vote first. */
@Named("communityDecide")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadDecisions decisions;

    private List<DecisionLine> mine;

    public void load() {
        mine = decisions.mine();
    }

    public List<DecisionLine> getToVote() {
        return mine.stream().filter(DecisionLine::toVote).toList();
    }

    public List<DecisionLine> getGoingOn() {
        return mine.stream().filter(one -> !one.toVote() && one.phase() != Phase.ENDED).toList();
    }

    public List<DecisionLine> getEnded() {
        return mine.stream().filter(one -> one.phase() == Phase.ENDED).toList();
    }

    public boolean isNothing() {
        return mine.isEmpty();
    }
}
