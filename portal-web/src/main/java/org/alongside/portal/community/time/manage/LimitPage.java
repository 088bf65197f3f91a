package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.community.timebank.boundary.SetTimeLimit;
import org.alongside.community.timebank.boundary.TimeMemberView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A limit of their own for a member. */
@Named("communityTimeManageLimit")
@RequestScoped
public class LimitPage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private RunTimeBank running;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private TimeMemberView it;
    private String limit = "";
    private String reason = "";

    public void load() {
        it = reading.member(page.id("id"));
    }

    public void keep() {
        running.limit(new SetTimeLimit(formKey.getValue(), it.id(), limit, reason));
        page.goTo("community/time/manage/member?id=" + it.id() + "&done=yes");
    }

    public TimeMemberView getIt() {
        return it;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
