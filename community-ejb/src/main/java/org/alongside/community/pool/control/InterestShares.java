package org.alongside.community.pool.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Apportionment;

/**
 * Interest to the lots that earned it, by what lay free or reserved in each on every day of a month, once it had cleared
 * (R-POOL-31). Odd pennies go to the largest remainders, and among equals to what was promised first.
 */
public final class InterestShares {

    private InterestShares() {
    }

    /** Lot by lot; lots that get nothing are left out. */
    public static Map<UUID, Long> of(long pence, YearMonth month, List<Contribution> lots, List<JournalLine> lines) {
        List<Long> weights = lots.stream().map(lot -> pennyDays(lot, month, lines)).toList();
        if (weights.stream().allMatch(weight -> weight == 0)) {
            throw new RuleBroken(List.of(Breach.at("amount", PoolRule.NO_BALANCE_FOR_INTEREST)));
        }
        List<Long> amounts = Apportionment.of(pence, weights).amounts();
        Map<UUID, Long> shares = new LinkedHashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i) > 0) {
                shares.put(lots.get(i).id(), amounts.get(i));
            }
        }
        return shares;
    }

    private static long pennyDays(Contribution lot, YearMonth month, List<JournalLine> lines) {
        List<JournalLine> own = lines.stream().filter(line -> isOf(lot.id(), line.account())).toList();
        LocalDate cleared = lot.clearsOn();
        return cleared == null ? 0 : month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> !day.isBefore(cleared))
                .mapToLong(day -> own.stream().filter(line -> !line.valueDate().isAfter(day))
                        .mapToLong(JournalLine::change).sum()).sum();
    }

    private static boolean isOf(UUID lot, AccountRef account) {
        return (account.kind() == AccountKind.LOT || account.kind() == AccountKind.HOLD)
                && account.firstKey().equals(lot);
    }
}
