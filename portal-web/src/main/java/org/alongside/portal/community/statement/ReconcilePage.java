package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Optional;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.statement.boundary.ReconcileMonth;
import org.alongside.community.statement.boundary.ReconcileMonths;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The treasurer compares a month with the bank. */
@Named("statementReconcile")
@RequestScoped
public class ReconcilePage {

    @Inject
    private ReadSpends pools;

    @Inject
    private ReconcileMonths months;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private PoolFacts pool;
    private String month = "";
    private String bank = "";
    private String note = "";

    public void load() {
        pool = pools.pool(page.id("pool"));
    }

    public void reconcile() {
        Optional<YearMonth> which = Months.of(month.strip());
        if (which.isEmpty()) {
            problems.add("month", "Write the month as year and month, for example 2026-05.");
            return;
        }
        months.reconcile(new ReconcileMonth(formKey.getValue(), pool.poolId(), which.get(), bank, note));
        page.goTo("community/statement?compared=yes&pool=" + pool.poolId() + "&month=" + which.get());
    }

    public PoolFacts getPool() {
        return pool;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
