package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.portal.routing.CurrentPage;

/** My vote is in, and what happens next. */
@Named("communityDecideVoted")
@RequestScoped
public class VotedPage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private CurrentPage page;

    private DecisionView it;

    public void load() {
        it = decisions.one(page.id("id"));
    }

    public DecisionView getIt() {
        return it;
    }
}
