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

/** I say how long it took, or write the figure we agree on. */
@Named("communityTimeClaim")
@RequestScoped
public class ClaimPage {

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
        howLong.show(it.plannedMinutes());
    }

    public void say() {
        claiming.say(new SayHowLong(formKey.getValue(), it.id(), howLong.getHours(), howLong.getMinutes(), travel));
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
