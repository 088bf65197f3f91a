package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.statement.boundary.CloseMonth;
import org.alongside.community.statement.boundary.MonthToClose;
import org.alongside.community.statement.boundary.ReconcileMonths;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Months that were compared with the bank, and closing one of them as the second person. */
@Named("statementClose")
@RequestScoped
public class ClosePage {

    @Inject
    private ReconcileMonths months;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<MonthToClose> waiting;

    public void load() {
        waiting = months.toClose();
    }

    public void close() {
        months.close(new CloseMonth(formKey.getValue(), getChosen().periodId()));
        page.goTo("community/statement/close?closed=yes");
    }

    public boolean isOne() {
        return !page.text("id").isEmpty();
    }

    public MonthToClose getChosen() {
        return waiting.stream().filter(one -> one.periodId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<MonthToClose> getWaiting() {
        return waiting;
    }
}
