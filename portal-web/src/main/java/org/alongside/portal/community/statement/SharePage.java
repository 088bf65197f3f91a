package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.statement.boundary.MySharing;
import org.alongside.community.statement.boundary.ShareStatement;
import org.alongside.community.statement.boundary.ShareStatements;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What I show to my council, and showing it another month (R-POOL-37). */
@Named("statementShare")
@RequestScoped
public class SharePage {

    @Inject
    private ShareStatements sharing;

    @Inject
    private Months months;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MySharing it;

    public void load() {
        it = sharing.mine(pool(), month().orElse(null));
    }

    public void share() {
        YearMonth month = month().orElseThrow(NotFound::new);
        sharing.share(new ShareStatement(formKey.getValue(), pool(), month));
        page.goTo("community/statement/share?done=shared&pool=" + pool() + "&month=" + month);
    }

    private Optional<YearMonth> month() {
        return Months.of(page.text("month"));
    }

    private UUID pool() {
        return page.id("pool");
    }

    /** The month I come from, in words; empty when I come from none. */
    public String getChosen() {
        return month().map(months::words).orElse("");
    }

    public MySharing getIt() {
        return it;
    }
}
