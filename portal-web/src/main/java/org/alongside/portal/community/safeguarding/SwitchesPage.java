package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.boundary.BeginSwitch;
import org.alongside.community.safeguarding.boundary.KeepSwitches;
import org.alongside.community.safeguarding.boundary.SignalView;
import org.alongside.community.safeguarding.boundary.SwitchView;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What is paused to protect somebody, what may be worth a look, and a new pause. */
@Named("communitySafeguardingSwitches")
@RequestScoped
public class SwitchesPage {

    @Inject
    private KeepSwitches switches;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<SwitchView> holding;
    private List<SignalView> signals;
    private SwitchKind kind;
    private String email = "";
    private String days = "";
    private String reason = "";

    public void load() {
        holding = switches.holding();
        signals = switches.signals();
    }

    public void begin() {
        switches.begin(new BeginSwitch(formKey.getValue(), kind, email, Days.typed(days), reason));
        page.goTo("community/safeguarding/switches?done=yes");
    }

    public List<Choice> getKinds() {
        return Choices.of(SwitchKind::label, SwitchKind.values());
    }

    public List<SwitchView> getHolding() {
        return holding;
    }

    public List<SignalView> getSignals() {
        return signals;
    }

    public SwitchKind getKind() {
        return kind;
    }

    public void setKind(SwitchKind kind) {
        this.kind = kind;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
