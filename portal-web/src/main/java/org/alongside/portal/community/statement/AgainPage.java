package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.statement.boundary.MonthToClose;
import org.alongside.community.statement.boundary.TellAgain;
import org.alongside.community.statement.boundary.TellCouncils;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Closed months, and having councils told of one of them anew. */
@Named("statementAgain")
@RequestScoped
public class AgainPage {

    @Inject
    private TellCouncils councils;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<MonthToClose> closed;

    public void load() {
        closed = councils.closed();
    }

    public void again() {
        councils.again(new TellAgain(formKey.getValue(), getChosen().periodId()));
        page.goTo("community/statement/again?told=yes");
    }

    public boolean isOne() {
        return !page.text("id").isEmpty();
    }

    public MonthToClose getChosen() {
        return closed.stream().filter(one -> one.periodId().equals(page.id("id"))).findFirst().orElseThrow(NotFound::new);
    }

    public List<MonthToClose> getClosed() {
        return closed;
    }
}
