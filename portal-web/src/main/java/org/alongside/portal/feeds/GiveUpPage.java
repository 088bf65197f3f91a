package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.message.HeldRowCard;
import org.alongside.integration.message.boundary.GiveUpRow;
import org.alongside.integration.message.boundary.ReadHeld;
import org.alongside.integration.message.boundary.SettleHeld;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A row that waits is not to be used. */
@Named("feedsGiveUp")
@RequestScoped
public class GiveUpPage {

    @Inject
    private ReadHeld reading;

    @Inject
    private SettleHeld settling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private HeldRowCard it;
    private String because = "";

    public void load() {
        it = reading.row(page.id("id"));
    }

    public void giveUp() {
        settling.giveUp(new GiveUpRow(formKey.getValue(), it.row().id(), because));
        page.goTo("feeds/message?id=" + it.message().id() + "&done=yes");
    }

    public HeldRowCard getIt() {
        return it;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
