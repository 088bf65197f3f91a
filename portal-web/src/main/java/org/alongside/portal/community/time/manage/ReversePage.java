package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ExchangeView;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.ReverseExchange;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator takes a posting back. */
@Named("communityTimeManageReverse")
@RequestScoped
public class ReversePage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private SettleExchanges settling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ExchangeView it;
    private String reason = "";

    public void load() {
        it = reading.exchange(page.id("id"));
    }

    public void reverse() {
        settling.reverse(new ReverseExchange(formKey.getValue(), it.id(), reason));
        back();
    }

    private void back() {
        page.goTo("community/time/manage/exchange?id=" + it.id() + "&done=yes");
    }

    public ExchangeView getIt() {
        return it;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
