package org.alongside.community.pool.boundary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.PoolAccounts;

/** Adds up what stands in a pool's book. */
final class PoolFigures {

    private PoolFigures() {
    }

    static PoolTotals totals(Map<AccountRef, Long> balances, List<LotFacts> lots, List<JournalLine> bank) {
        return new PoolTotals(balances.getOrDefault(PoolAccounts.BANK, 0L),
                bank.stream().mapToLong(JournalLine::change).filter(change -> change > 0).sum(),
                -bank.stream().mapToLong(JournalLine::change).filter(change -> change < 0).sum(),
                PoolAccounts.sum(balances, AccountKind.LOT), PoolAccounts.sum(balances, AccountKind.HOLD),
                lots.stream().filter(LotFacts::isOfThePot).mapToLong(LotFacts::total).sum(),
                balances.getOrDefault(PoolAccounts.SUSPENSE, 0L),
                PoolAccounts.sum(balances, AccountKind.PAYABLE_MEMBER)
                        + PoolAccounts.sum(balances, AccountKind.PAYABLE_COUNCIL)
                        + PoolAccounts.sum(balances, AccountKind.PAYABLE_GRANTOR),
                PoolAccounts.sum(balances, AccountKind.DEFICIT));
    }

    /** Month by month, the earliest first, by when it really happened. */
    static List<MonthLine> months(List<JournalLine> bank) {
        Map<YearMonth, List<JournalLine>> byMonth = bank.stream()
                .collect(Collectors.groupingBy(line -> YearMonth.from(line.valueDate()), TreeMap::new,
                        Collectors.toList()));
        return byMonth.entrySet().stream().map(one -> new MonthLine(one.getKey(), sum(one.getValue(), 1),
                sum(one.getValue(), -1))).toList();
    }

    private static long sum(List<JournalLine> lines, int sign) {
        return lines.stream().mapToLong(line -> sign * line.change()).filter(change -> change > 0).sum();
    }
}
