package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ClaimTime;
import org.alongside.community.timebank.boundary.GiveMinutes;
import org.alongside.community.timebank.boundary.MyTime;
import org.alongside.community.timebank.boundary.ReadTime;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I give some of my time away. */
@Named("communityTimeGive")
@RequestScoped
public class GivePage {

    @Inject
    private ClaimTime claiming;

    @Inject
    private ReadTime reading;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyTime time;
    private String to = "";
    private final HowLongForm howLong = new HowLongForm();

    public void load() {
        time = reading.mine();
    }

    public void give() {
        claiming.give(new GiveMinutes(formKey.getValue(), howLong.getHours(), howLong.getMinutes(), to));
        page.goTo("community/time/statement?done=given");
    }

    public MyTime getTime() {
        return time;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public HowLongForm getHowLong() {
        return howLong;
    }
}
