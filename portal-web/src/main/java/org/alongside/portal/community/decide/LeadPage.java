package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.decision.DecisionStep;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Who leads a decision sees what it still needs, opens it, and goes on with it after the count. */
@Named("communityDecideLead")
@RequestScoped
public class LeadPage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private FacilitateDecision facilitating;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private DecisionView it;

    public void load() {
        it = decisions.one(page.id("id"));
        if (!it.me().facilitates()) {
            throw new NotFound();
        }
    }

    public void open() {
        facilitating.open(move());
        again("opened");
    }

    public void runAgain() {
        facilitating.runAgain(move());
        again("again");
    }

    public void giveUp() {
        facilitating.giveUpWork(move());
        again("ended");
    }

    public void confirm() {
        page.goTo("community/decide/lead?done=drafted&id=" + facilitating.confirm(move()));
    }

    public boolean can(String step) {
        return it.steps().contains(DecisionStep.valueOf(step));
    }

    private MoveDecision move() {
        return new MoveDecision(formKey.getValue(), it.id(), "");
    }

    private void again(String done) {
        page.goTo("community/decide/lead?id=" + it.id() + "&done=" + done);
    }

    public DecisionView getIt() {
        return it;
    }
}
