package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.statement.boundary.ShareStatements;
import org.alongside.community.statement.boundary.SharedMonth;
import org.alongside.community.statement.boundary.WithdrawSharing;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** My council can open this no longer. */
@Named("statementStop")
@RequestScoped
public class StopPage {

    @Inject
    private ShareStatements sharing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SharedMonth one;

    public void load() {
        one = sharing.mine(page.id("pool"), null).all().stream().filter(link -> link.linkId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void stop() {
        sharing.withdraw(new WithdrawSharing(formKey.getValue(), one.linkId()));
        page.goTo("community/statement/share?done=withdrawn&pool=" + page.id("pool") + "&month=" + one.month());
    }

    public SharedMonth getOne() {
        return one;
    }
}
