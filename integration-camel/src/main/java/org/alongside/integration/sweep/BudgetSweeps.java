package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.card.boundary.ReceiveCards;
import org.alongside.community.decision.boundary.SweepDecisions;
import org.alongside.community.ledger.boundary.CheckBooks;
import org.alongside.community.pool.boundary.AuditPools;
import org.alongside.community.pool.boundary.SweepPools;
import org.alongside.community.round.boundary.SweepRounds;
import org.alongside.community.settlement.boundary.SweepSettlements;
import org.alongside.community.spend.boundary.SweepSpends;
import org.alongside.community.statement.boundary.WatchSurplus;
import org.alongside.community.timebank.boundary.AuditTime;
import org.alongside.integration.area.Attempts;

/** What groups decide, and the budgets they share. Decisions come first: the others look at how they ended. */
@ApplicationScoped
class BudgetSweeps {

    @Inject
    private SweepDecisions decisions;

    @Inject
    private SweepRounds rounds;

    @Inject
    private SweepSpends spends;

    @Inject
    private SweepPools pools;

    @Inject
    private SweepSettlements settlements;

    @Inject
    private WatchSurplus surplus;

    @Inject
    private ReceiveCards cards;

    @Inject
    private CheckBooks books;

    @Inject
    private AuditPools pooled;

    @Inject
    private AuditTime time;

    @Inject
    private Nights nights;

    /** The audit comes before anything that posts. */
    void sweep() {
        Attempts.at("what is done once a day", () -> nights.once("budgets", () -> {
            Set<UUID> broken = books.broken();
            pooled.among(broken).forEach(pooled::freeze);
            time.look(broken);
            Attempts.atEach("unspent money", surplus::people, surplus::sweep);
            Attempts.atEach("cards", cards::all, cards::sweep);
        }));
        Attempts.atEach("decisions", decisions::due, decisions::sweep);
        Attempts.atEach("rounds", rounds::due, rounds::sweep);
        Attempts.atEach("spends", spends::due, spends::sweep);
        Attempts.at("receipts", spends::remind);
        Attempts.atEach("pools", pools::pools, pools::sweep);
        Attempts.atEach("settlements", settlements::pools, settlements::sweep);
        Attempts.at("answers to councils", settlements::chase);
    }
}
