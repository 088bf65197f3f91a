package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Something is wrong with a vote; two people have to say so. */
@Named("communityDecideStop")
@RequestScoped
public class StopPage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private FacilitateDecision facilitating;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private DecisionView it;
    private String reason = "";

    public void load() {
        it = decisions.one(page.id("id"));
        if (!it.me().facilitates()) {
            throw new NotFound();
        }
    }

    public void ask() {
        facilitating.proposeVoid(new MoveDecision(formKey.getValue(), it.id(), reason));
        page.goTo("community/decide/lead?id=" + it.id() + "&done=stop");
    }

    public DecisionView getIt() {
        return it;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
