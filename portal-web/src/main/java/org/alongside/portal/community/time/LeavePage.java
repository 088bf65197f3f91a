package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.LeaveTimeBank;
import org.alongside.community.timebank.boundary.MyTime;
import org.alongside.community.timebank.boundary.ReadTime;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I leave the time bank. */
@Named("communityTimeLeave")
@RequestScoped
public class LeavePage {

    @Inject
    private JoinTimeBank joining;

    @Inject
    private ReadTime reading;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyTime time;
    private LeavingChoice choice;
    private String heir = "";

    public void load() {
        time = reading.mine();
    }

    public void leave() {
        joining.leave(new LeaveTimeBank(formKey.getValue(), choice, heir));
        page.goTo("community/time/my?done=left");
    }

    public List<Choice> getChoices() {
        return Choices.of(LeavingChoice::label, LeavingChoice.values());
    }

    public MyTime getTime() {
        return time;
    }

    public LeavingChoice getChoice() {
        return choice;
    }

    public void setChoice(LeavingChoice choice) {
        this.choice = choice;
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir;
    }
}
