package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.settlement.LeavingView;
import org.alongside.community.settlement.boundary.GiveNotice;
import org.alongside.community.settlement.boundary.LeavePool;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A member leaves. */
@Named("communityPoolLeave")
@RequestScoped
public class LeavePage {

    @Inject
    private LeavePool leaving;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private LeavingView it;

    public void load() {
        it = leaving.look(page.id("id"));
    }

    public void leave() {
        leaving.leave(new GiveNotice(formKey.getValue(), it.poolId()));
        page.goTo("community/money?left=yes");
    }

    public LeavingView getIt() {
        return it;
    }
}
