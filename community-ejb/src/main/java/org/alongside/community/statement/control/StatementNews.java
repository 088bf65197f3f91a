package org.alongside.community.statement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.statement.StatementEvent;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.PoolMonthClosed;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.outbox.Outbox;

/** What happens to a month of the books is kept, and its members are told when they can read theirs. */
@ApplicationScoped
public class StatementNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void record(StatementEvent event) {
        journal.record(event);
    }

    /** To the person alone: their council is not told. */
    public void surplus(UUID personId) {
        messages.tell(personId, new Notice("R-POOL-29", "Look at your unspent direct payment", """
                Your unspent direct payment has come near to what you may keep back, or is above it. See how much it is, and \
                think about what it is for. Only you are told.""", "community/me/surplus"));
    }

    /** Whoever funds members of it has a return of this month from now on. */
    public void closed(UUID poolId, YearMonth month) {
        outbox.put(new PoolMonthClosed(poolId, month.toString(), clock.instant()));
    }

    /** At once, so well within the days there are for it. Without figures (R-PRIV-08). */
    public void ready(PoolFacts pool, YearMonth month) {
        Notice notice = new Notice("R-POOL-34", "Your statement is ready", """
                A month of your shared budget is closed. You can read what came in, what went out and what is yours: as a \
                table, in easy words, or as a file to keep.""",
                "community/statement?pool=" + pool.poolId() + "&month=" + month);
        pool.members().stream().filter(one -> one.status().isLive())
                .forEach(one -> messages.tell(one.personId(), notice));
    }
}
