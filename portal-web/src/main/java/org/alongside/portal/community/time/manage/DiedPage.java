package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.ReportDeath;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.community.timebank.boundary.TimeMemberView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A member has died. */
@Named("communityTimeManageDied")
@RequestScoped
public class DiedPage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private RunTimeBank running;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private TimeMemberView it;

    public void load() {
        it = reading.member(page.id("id"));
    }

    public void keep() {
        running.died(new ReportDeath(formKey.getValue(), it.id()));
        page.goTo("community/time/manage/member?id=" + it.id() + "&done=yes");
    }

    public TimeMemberView getIt() {
        return it;
    }
}
