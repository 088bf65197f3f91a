package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ArrangeExchange;
import org.alongside.community.timebank.boundary.ClaimTime;
import org.alongside.community.timebank.boundary.ExchangeView;
import org.alongside.community.timebank.boundary.SayHowLong;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I confirm exactly what the other said; who remembers it differently is asked how long it took. */
@Named("communityTimeConfirm")
@RequestScoped
public class ConfirmPage {

    @Inject
    private ArrangeExchange arranging;

    @Inject
    private ClaimTime claiming;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ExchangeView it;

    public void load() {
        it = arranging.see(page.id("id"));
    }

    public void confirm() {
        claiming.say(new SayHowLong(formKey.getValue(), it.id(), "", String.valueOf(it.claimed()), ""));
        page.goTo("community/time/exchange?id=" + it.id() + "&done=said");
    }

    public ExchangeView getIt() {
        return it;
    }
}
