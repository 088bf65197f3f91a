package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.settlement.LeavingView;
import org.alongside.community.settlement.boundary.ReportDeath;
import org.alongside.community.settlement.boundary.SettleEstates;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Finance writes down that a member has died. */
@Named("communityPoolDied")
@RequestScoped
public class DiedPage {

    @Inject
    private SettleEstates estates;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private LeavingView it;

    public void load() {
        it = estates.look(page.id("id"), page.id("member"));
    }

    public void died() {
        estates.died(new ReportDeath(formKey.getValue(), it.poolId(), it.membershipId()));
        page.goTo("community/pool/people?done=died&id=" + it.poolId());
    }

    public LeavingView getIt() {
        return it;
    }
}
