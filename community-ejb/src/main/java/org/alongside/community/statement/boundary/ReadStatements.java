package org.alongside.community.statement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendFacts;
import org.alongside.community.spend.boundary.KnowSpends;
import org.alongside.community.statement.MonthStatement;
import org.alongside.community.statement.PeriodStatus;
import org.alongside.community.statement.StatementEntry;
import org.alongside.community.statement.StatementLine;
import org.alongside.community.statement.StatementWords;
import org.alongside.community.statement.control.Periods;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member reads what is theirs, month by month; also after they have left (R-POOL-34, 35). */
@Stateless
public class ReadStatements {

    @Inject
    private KnowPool pools;

    @Inject
    private KnowSpends spends;

    @Inject
    private ReadBook book;

    @Inject
    private Periods periods;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** @param month null for the month that is running */
    @UseCase("READ_STATEMENTS")
    public MyStatement mine(UUID poolId, YearMonth month) {
        PoolFacts pool = pools.of(poolId);
        MemberFacts me = pool.member(call.actor().personId()).orElseThrow(NotFound::new);
        YearMonth which = month == null ? YearMonth.from(London.today(clock)) : month;
        Set<UUID> lots = pools.lots(poolId).stream().filter(lot -> me.membershipId().equals(lot.owner()))
                .map(LotFacts::lotId).collect(Collectors.toSet());
        List<JournalLine> lines = book.lines(pool.bookId(), LineFilter.all().upTo(which.atEndOfMonth()));
        Map<UUID, SpendFacts> spent = spends.ofPool(poolId).stream()
                .collect(Collectors.toMap(SpendFacts::spendId, one -> one));
        MonthStatement figures = MonthStatement.of(which, lots, lines);
        return new MyStatement(poolId, pool.name(), me.name(), figures,
                figures.lines().stream().map(line -> entry(line, spent.get(line.causeId()), pool)).toList(),
                gaps(spent.values(), me), deficit(lines, me), periods.of(poolId, which)
                        .filter(one -> one.status() == PeriodStatus.CLOSED).isPresent());
    }

    private static StatementEntry entry(StatementLine line, SpendFacts spend, PoolFacts pool) {
        String what = spend == null ? StatementWords.of(line.type())
                : StatementWords.of(line.type()) + ": " + spend.title();
        List<String> decided = spend == null ? List.of() : spend.approvedBy().stream()
                .map(member -> member == null ? "somebody independent" : pool.membership(member).name()).toList();
        return new StatementEntry(line.valueDate(), line.earlierMonth(), what, line.change(), decided);
    }

    private static List<String> gaps(Collection<SpendFacts> spends, MemberFacts me) {
        return spends.stream().filter(one -> one.lacksEvidence() && one.payers().contains(me.membershipId()))
                .map(SpendFacts::title).sorted().toList();
    }

    private static long deficit(List<JournalLine> lines, MemberFacts me) {
        AccountRef owed = AccountRef.of(AccountKind.DEFICIT, me.membershipId());
        return lines.stream().filter(line -> line.account().equals(owed)).mapToLong(JournalLine::change).sum();
    }
}
