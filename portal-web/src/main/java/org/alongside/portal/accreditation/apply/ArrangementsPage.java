package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.AskForArrangement;
import org.alongside.accreditation.application.boundary.AskForHelp;
import org.alongside.accreditation.application.boundary.MyArrangement;
import org.alongside.platform.money.Money;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What helps a person take part; nobody asks why. */
@Named("applyArrangements")
@RequestScoped
public class ArrangementsPage {

    @Inject
    private AskForHelp help;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String wanted = "";
    private boolean waiveFee;
    private MyArrangement arrangement;

    public void load() {
        arrangement = mine.get().arrangement();
        wanted = arrangement.wanted();
        waiveFee = arrangement.feeWaived();
    }

    public void save() {
        help.ask(new AskForArrangement(formKey.getValue(), wanted, waiveFee));
        page.goTo(mine.get().isWithMe() ? "accreditation/apply/tasks" : "accreditation/apply/status");
    }

    public String getFee() {
        return new Money(arrangement.feePence()).toString();
    }

    public MyArrangement getArrangement() {
        return arrangement;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public boolean isWaiveFee() {
        return waiveFee;
    }

    public void setWaiveFee(boolean waiveFee) {
        this.waiveFee = waiveFee;
    }
}
