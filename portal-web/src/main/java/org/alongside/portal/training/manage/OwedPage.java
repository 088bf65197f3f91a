package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.Owed;
import org.alongside.training.enrolment.boundary.SettleOwed;
import org.alongside.training.enrolment.boundary.SettleRedress;

/** What learners are owed for what was called off, until it is paid. */
@Named("trainingManageOwed")
@RequestScoped
public class OwedPage {

    @Inject
    private SettleRedress redress;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private List<Owed> all;
    private String paid = "";

    public void load() {
        all = redress.unsettled();
    }

    public void settle() {
        if (paid.isBlank()) {
            problems.add("paid", "Choose whom you have paid.");
            return;
        }
        redress.settle(new SettleOwed(formKey.getValue(), Ids.of(paid)));
        page.goTo("training/manage/owed");
    }

    /** Whom something is owed to, with how much and why. */
    public List<Choice> getChoices() {
        return all.stream().map(one -> new Choice(one.redressId().toString(), "%s: %s".formatted(
                one.person(), new Money(one.total())), why(one))).toList();
    }

    private static String why(Owed one) {
        String costs = one.costs() == 0 ? "" : ", of it %s claimed for travel and assistance%s".formatted(
                new Money(one.costs()), one.costsFor().isEmpty() ? "" : ": " + one.costsFor());
        return one.title() + costs;
    }

    public String getPaid() {
        return paid;
    }

    public void setPaid(String paid) {
        this.paid = paid;
    }
}
