package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.statement.boundary.ReconcileMonth;
import org.alongside.community.statement.boundary.ReconcileMonths;
import org.alongside.portal.form.Choice;
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
    private Months words;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private PoolFacts pool;
    private List<Choice> open;
    private final BankForm form = new BankForm();

    public void load() {
        pool = pools.pool(page.id("pool"));
        open = months.toCompare(pool.poolId()).stream()
                .map(one -> new Choice(one.toString(), words.words(one))).toList();
    }

    public void reconcile() {
        Optional<ReconcileMonth> read = form.read(formKey.getValue(), pool.poolId(), problems);
        if (read.isPresent()) {
            months.reconcile(read.get());
            page.goTo("community/statement?compared=yes&pool=" + pool.poolId() + "&month=" + read.get().month());
        }
    }

    public PoolFacts getPool() {
        return pool;
    }

    /** The months that are over and not closed. */
    public List<Choice> getOpen() {
        return open;
    }

    public BankForm getForm() {
        return form;
    }
}
