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

/** I confirm what the other said, or say something else. */
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
    private String travel = "";
    private final HowLongForm howLong = new HowLongForm();

    public void load() {
        it = arranging.see(page.id("id"));
        howLong.show(it.claimed());
    }

    /** Exactly what they said. */
    public void confirm() {
        say(new SayHowLong(formKey.getValue(), it.id(), "", String.valueOf(it.claimed()), ""));
    }

    public void say() {
        say(new SayHowLong(formKey.getValue(), it.id(), howLong.getHours(), howLong.getMinutes(), travel));
    }

    private void say(SayHowLong command) {
        claiming.say(command);
        page.goTo("community/time/exchange?id=" + it.id() + "&done=said");
    }

    public ExchangeView getIt() {
        return it;
    }

    public String getTravel() {
        return travel;
    }

    public void setTravel(String travel) {
        this.travel = travel;
    }

    public HowLongForm getHowLong() {
        return howLong;
    }
}
