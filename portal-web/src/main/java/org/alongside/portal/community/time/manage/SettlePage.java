package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ExchangeView;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.community.timebank.boundary.SettleQuery;
import org.alongside.portal.community.time.HowLongForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator settles what two people remember differently. */
@Named("communityTimeManageSettle")
@RequestScoped
public class SettlePage {

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
    private final HowLongForm howLong = new HowLongForm();

    public void load() {
        it = reading.exchange(page.id("id"));
    }

    public void settle() {
        settling.settle(new SettleQuery(formKey.getValue(), it.id(), true, howLong.getHours(), howLong.getMinutes(), reason));
        back();
    }

    public void drop() {
        settling.settle(new SettleQuery(formKey.getValue(), it.id(), false, "", "", reason));
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

    public HowLongForm getHowLong() {
        return howLong;
    }
}
