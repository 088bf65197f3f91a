package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.alongside.community.statement.boundary.MyStatement;
import org.alongside.community.statement.boundary.ReadStatements;
import org.alongside.platform.time.London;
import org.alongside.portal.form.Dates;
import org.alongside.portal.routing.CurrentPage;

/** My month in one pool, as a page or in easy words; both are made of the same pence. */
@Named("statementIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadStatements statements;

    @Inject
    private Months months;

    @Inject
    private Dates dates;

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    private MyStatement it;

    public void load() {
        it = statements.mine(page.id("pool"), Months.of(page.text("month")).orElse(null));
    }

    public boolean isEasy() {
        return "easy".equals(page.text("format"));
    }

    public List<String> getEasyRead() {
        return EasyStatement.of(it, months, dates);
    }

    /** The file's font has no letters of, for example, Arabic or Chinese; the page has all. */
    public boolean isFileComplete() {
        return StatementPdf.shows(it);
    }

    /** The rest of an address for another month, or another format of this one. */
    public String address(int later, String format) {
        return "?pool=" + it.poolId() + "&month=" + it.figures().month().plusMonths(later) + "&format=" + format;
    }

    /** A later month than this one has begun. */
    public boolean isPast() {
        return it.figures().month().isBefore(YearMonth.from(London.today(clock)));
    }

    public MyStatement getIt() {
        return it;
    }
}
