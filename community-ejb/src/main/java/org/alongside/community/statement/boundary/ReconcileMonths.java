package org.alongside.community.statement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.statement.control.Periods;
import org.alongside.community.statement.control.StatementNews;
import org.alongside.community.statement.entity.Period;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The treasurer compares a month with the bank, and somebody of the organisation closes it (R-POOL-32). */
@Stateless
public class ReconcileMonths {

    @Inject
    private Periods periods;

    @Inject
    private KnowPool pools;

    @Inject
    private KeepBook book;

    @Inject
    private ReadBook records;

    @Inject
    private StatementNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The months that are over and may still change, the latest first. For the treasurer. */
    @UseCase("RECONCILE_MONTH")
    public List<YearMonth> toCompare(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        pool.require(call.actor().personId(), PoolTask.TREASURER);
        YearMonth running = YearMonth.from(London.today(clock));
        YearMonth first = records.lines(pool.bookId(), LineFilter.in(AccountRef.of(AccountKind.BANK))).stream()
                .map(line -> YearMonth.from(line.accountingDate())).min(Comparator.naturalOrder()).orElse(running);
        YearMonth next = periods.lastClosed(poolId).map(last -> last.plusMonths(1)).filter(first::isBefore).orElse(first);
        return Stream.iterate(running.minusMonths(1), one -> !one.isBefore(next), one -> one.minusMonths(1)).toList();
    }

    @UseCase("RECONCILE_MONTH")
    public UUID reconcile(ReconcileMonth command) {
        long bank = AmountTyped.penceOrNone("bank", command.bank());
        PoolFacts pool = pools.of(command.poolId());
        pool.require(call.actor().personId(), PoolTask.TREASURER);
        book.lock(pool.bookId());
        Period period = periods.of(pool.poolId(), command.month()).orElseGet(() -> begin(pool, command.month()));
        news.record(period.reconcile(bank, atEnd(pool, AccountKind.BANK, command.month()),
                atEnd(pool, AccountKind.SUSPENSE, command.month()), PlainText.optional("note", command.note(), 500),
                call.actor().personId(), London.today(clock)));
        return period.id();
    }

    /** Somebody of the organisation who keeps its money, other than the treasurer. Every member is told (R-POOL-34). */
    @UseCase("CLOSE_MONTH")
    public void close(CloseMonth command) {
        Period period = periods.get(command.periodId());
        book.lock(period.poolId());
        news.record(period.close(periods.isEarlierOpen(period), call.actor().personId(), clock.instant()));
        book.closePeriod(period.poolId(), period.month());
        news.ready(pools.of(period.poolId()), period.month());
        news.closed(period.poolId(), period.month());
    }

    @UseCase("CLOSE_MONTH")
    public List<MonthToClose> toClose() {
        return periods.toClose().stream()
                .map(one -> new MonthToClose(one.id(), pools.of(one.poolId()).name(), one.month())).toList();
    }

    private Period begin(PoolFacts pool, YearMonth month) {
        Period period = new Period(pool.poolId(), month);
        periods.add(period);
        return period;
    }

    private long atEnd(PoolFacts pool, AccountKind kind, YearMonth month) {
        return records.lines(pool.bookId(), LineFilter.in(AccountRef.of(kind)).upTo(month.atEndOfMonth())).stream()
                .mapToLong(line -> line.change()).sum();
    }
}
