package org.alongside.community.statement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.alongside.community.statement.StatementEntry;
import org.alongside.community.statement.StatementLine;
import org.alongside.community.statement.StatementWords;
import org.alongside.community.statement.control.Periods;

/** Puts a member's month together: figures from the book, words from the spends. */
@ApplicationScoped
class Statements {

    @Inject
    private KnowPool pools;

    @Inject
    private KnowSpends spends;

    @Inject
    private ReadBook book;

    @Inject
    private Periods periods;

    @Inject
    private Clock clock;

    MyStatement of(PoolFacts pool, MemberFacts member, YearMonth month) {
        Map<UUID, LotFacts> lots = pools.lots(pool.poolId()).stream()
                .filter(lot -> member.membershipId().equals(lot.owner()))
                .collect(Collectors.toMap(LotFacts::lotId, lot -> lot));
        List<JournalLine> lines = book.lines(pool.bookId(), LineFilter.all().upTo(month.atEndOfMonth()));
        Map<UUID, SpendFacts> spent = spends.ofPool(pool.poolId()).stream()
                .collect(Collectors.toMap(SpendFacts::spendId, one -> one));
        MonthStatement figures = MonthStatement.of(month, lots.keySet(), lines);
        Optional<Instant> closed = periods.closedAt(pool.poolId(), month);
        return new MyStatement(pool.poolId(), pool.name(), member.name(), figures,
                figures.lines().stream().map(line -> entry(line, spent.get(line.causeId()), lots, pool)).toList(),
                gaps(spent.values(), member, month, closed.orElseGet(clock::instant)), deficit(lines, member),
                closed.isPresent());
    }

    private static StatementEntry entry(StatementLine line, SpendFacts spend, Map<UUID, LotFacts> lots, PoolFacts pool) {
        String what = spend == null ? StatementWords.of(line.type())
                : StatementWords.of(line.type()) + ": " + spend.title();
        List<String> decided = spend == null ? List.of() : spend.approvedBy().stream()
                .map(member -> member == null ? "somebody independent" : pool.membership(member).name()).toList();
        return new StatementEntry(line.valueDate(), line.earlierMonth(), what,
                line.isComing() ? lots.get(line.lotId()).because() : "", line.change(), decided);
    }

    /** As it was when the month was closed: a statement that is closed does not change (R-POOL-33). */
    private static List<String> gaps(Collection<SpendFacts> spends, MemberFacts member, YearMonth month, Instant then) {
        return spends.stream().filter(one -> one.payers().contains(member.membershipId()))
                .filter(one -> one.lackedEvidence(month.atEndOfMonth(), then)).map(SpendFacts::title).sorted().toList();
    }

    private static long deficit(List<JournalLine> lines, MemberFacts member) {
        AccountRef owed = AccountRef.of(AccountKind.DEFICIT, member.membershipId());
        return lines.stream().filter(line -> line.account().equals(owed)).mapToLong(JournalLine::change).sum();
    }
}
