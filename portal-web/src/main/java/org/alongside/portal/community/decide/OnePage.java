package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.AskForHelp;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.SettleObjection;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One decision: the Easy Read summary first, then what I can do, then how it came out. */
@Named("communityDecideOne")
@RequestScoped
public class OnePage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private Vote voting;

    @Inject
    private FacilitateDecision facilitating;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private DecisionView it;

    public void load() {
        it = decisions.one(page.id("id"));
    }

    public void help() {
        voting.askForHelp(new AskForHelp(formKey.getValue(), it.id()));
        show("help");
    }

    /** One after the other, when there are several. */
    public void settle() {
        UUID mine = it.objections().stream().filter(one -> one.mine() && !one.settled()).map(DecisionView.Raised::id)
                .findFirst().orElse(it.id());
        voting.settle(new SettleObjection(formKey.getValue(), it.id(), mine));
        show("settled");
    }

    public void agreeToStop() {
        facilitating.confirmVoid(new MoveDecision(formKey.getValue(), it.id(), ""));
        show("stopped");
    }

    private void show(String done) {
        page.goTo("community/decide/one?id=" + it.id() + "&done=" + done);
    }

    public boolean isMayObjectNoMore() {
        return it.objections().stream().anyMatch(one -> one.mine() && !one.settled())
                && it.facts().status().name().equals("OBJECTION_WORK");
    }

    public DecisionView getIt() {
        return it;
    }
}
