package org.alongside.community.settlement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.EndOfPool;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.settlement.Payee;

/** What is left in a pool that comes to its end, and whose it is. */
@ApplicationScoped
class WhatIsLeft {

    @Inject
    private KnowPool pools;

    @Inject
    private ReadBook books;

    /** @param only nobody else's is shown; null for those who keep the books */
    EndView of(PoolFacts pool, EndOfPool end, MemberFacts only, boolean mayAsk, boolean mayClose) {
        Map<AccountRef, Long> book = books.balances(pool.bookId());
        List<LotFacts> lots = pools.lots(pool.poolId());
        List<EndView.Left> left = new ArrayList<>();
        pool.members().stream().filter(one -> only == null || one.equals(only))
                .forEach(one -> left.add(left(one.name(), one.membershipId(), lots, book)));
        if (only == null) {
            left.add(left("The pot", null, lots, book));
        }
        return new EndView(pool.poolId(), pool.name(), pool.status(), end, book.getOrDefault(PoolAccounts.BANK, 0L),
                book.getOrDefault(PoolAccounts.SUSPENSE, 0L), PoolAccounts.sum(book, AccountKind.DEFICIT),
                left.stream().filter(one -> only != null || one.free() + one.reserved() + one.owed() > 0).toList(), mayAsk,
                mayClose);
    }

    private static EndView.Left left(String name, UUID owner, List<LotFacts> lots, Map<AccountRef, Long> book) {
        List<LotFacts> own = lots.stream().filter(one -> Objects.equals(owner, one.owner())).toList();
        return new EndView.Left(name, own.stream().mapToLong(LotFacts::free).sum(),
                own.stream().mapToLong(LotFacts::held).sum(), own.stream().mapToLong(lot -> Payee.all(book, lot)).sum());
    }
}
