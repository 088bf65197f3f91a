package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.safeguarding.boundary.AskLonger;
import org.alongside.community.safeguarding.boundary.ChangeSwitch;
import org.alongside.community.safeguarding.boundary.KeepSwitches;
import org.alongside.community.safeguarding.boundary.SwitchView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One pause: end it, ask for more time, or agree to what somebody else asked for. */
@Named("communitySafeguardingSwitch")
@RequestScoped
public class SwitchPage {

    @Inject
    private KeepSwitches switches;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SwitchView view;
    private String days = "";

    public void load() {
        view = switches.one(page.id("id"));
    }

    public void askLonger() {
        switches.askLonger(new AskLonger(formKey.getValue(), page.id("id"), Days.typed(days)));
        page.goTo("community/safeguarding/switches?done=yes");
    }

    public void agree() {
        switches.agreeLonger(new ChangeSwitch(formKey.getValue(), page.id("id")));
        page.goTo("community/safeguarding/switches?done=yes");
    }

    public void end() {
        switches.end(new ChangeSwitch(formKey.getValue(), page.id("id")));
        page.goTo("community/safeguarding/switches?done=yes");
    }

    public SwitchView getView() {
        return view;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
