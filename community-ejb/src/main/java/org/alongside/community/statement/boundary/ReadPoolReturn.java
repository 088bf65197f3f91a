package org.alongside.community.statement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.council.FundedBy;
import org.alongside.community.council.boundary.KnowBudgets;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendFacts;
import org.alongside.community.spend.boundary.KnowSpends;
import org.alongside.community.statement.PoolReturn;
import org.alongside.community.statement.ReturnFigures;
import org.alongside.community.statement.ReturnPart;
import org.alongside.community.statement.control.Periods;
import org.alongside.community.statement.entity.Period;
import org.alongside.platform.usecase.UseCase;

/** What a pool did in a month, for the feed that tells councils; whoever sends it leaves out whom a council does not fund. */
@Stateless
public class ReadPoolReturn {

    @Inject
    private KnowPool pools;

    @Inject
    private KnowSpends spends;

    @Inject
    private KnowBudgets budgets;

    @Inject
    private ReadBook book;

    @Inject
    private Periods periods;

    @UseCase("READ_POOL_RETURN")
    public PoolReturn of(UUID poolId, YearMonth month) {
        PoolFacts pool = pools.of(poolId);
        List<LotFacts> paid = pools.lots(poolId).stream()
                .filter(lot -> !lot.isOfThePot() && lot.source() == MoneySource.DIRECT_PAYMENT).toList();
        ReturnFigures figures = new ReturnFigures(month, book.lines(pool.bookId(), LineFilter.all()));
        Map<UUID, SpendFacts> spent = spends.ofPool(poolId).stream()
                .collect(Collectors.toMap(SpendFacts::spendId, one -> one));
        Long bank = periods.of(poolId, month).map(Period::bankPence).orElse(null);
        return new PoolReturn(poolId, month, (int) pool.members().stream().filter(one -> one.status().isLive()).count(),
                figures.opening(), figures.in(), figures.spend(), figures.refunds(), figures.closing(), bank,
                parts(pool, month, paid, figures), figures.rest(ids(paid)), figures.spends(spent));
    }

    private List<ReturnPart> parts(PoolFacts pool, YearMonth month, List<LotFacts> paid, ReturnFigures figures) {
        Map<UUID, Long> promised = pools.promised(pool.poolId());
        Map<UUID, FundedBy> funded = budgets.fundedOn(month.atEndOfMonth(),
                pool.members().stream().map(MemberFacts::personId).toList());
        List<ReturnPart> parts = new ArrayList<>();
        for (MemberFacts member : pool.members()) {
            List<LotFacts> theirs = paid.stream().filter(lot -> lot.owner().equals(member.membershipId())).toList();
            long agreed = theirs.stream()
                    .filter(lot -> lot.received() != null && YearMonth.from(lot.received()).equals(month))
                    .mapToLong(lot -> promised.getOrDefault(lot.lotId(), 0L)).sum();
            parts.add(figures.part(member.personId(), funded.get(member.personId()), agreed, ids(theirs)));
        }
        return parts;
    }

    private static Set<UUID> ids(List<LotFacts> lots) {
        return lots.stream().map(LotFacts::lotId).collect(Collectors.toSet());
    }
}
