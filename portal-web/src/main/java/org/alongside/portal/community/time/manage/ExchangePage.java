package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.AnswerExchange;
import org.alongside.community.timebank.boundary.ExchangeView;
import org.alongside.community.timebank.boundary.LetPotPay;
import org.alongside.community.timebank.boundary.LookAtExchange;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One exchange, as the coordinator sees it. */
@Named("communityTimeManageExchange")
@RequestScoped
public class ExchangePage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private SettleExchanges settling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ExchangeView it;
    private String note = "";

    public void load() {
        it = reading.exchange(page.id("id"));
    }

    public void approve() {
        look(true);
    }

    public void refuse() {
        look(false);
    }

    private void look(boolean agree) {
        settling.look(new LookAtExchange(formKey.getValue(), it.id(), agree, note));
        page.goTo("community/time/manage?done=yes");
    }

    public void callOff() {
        settling.callOff(new AnswerExchange(formKey.getValue(), it.id()));
        page.goTo("community/time/manage?done=yes");
    }

    public void letPotPay() {
        settling.letPotPay(new LetPotPay(formKey.getValue(), it.id()));
        page.goTo("community/time/manage/exchange?id=" + it.id() + "&done=pot");
    }

    public ExchangeView getIt() {
        return it;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
