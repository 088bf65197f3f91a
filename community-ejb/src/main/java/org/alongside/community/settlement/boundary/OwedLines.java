package org.alongside.community.settlement.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.entity.Payout;

/** What a pool owes, account by account. */
final class OwedLines {

    private OwedLines() {
    }

    static List<OwedLine> of(PoolFacts pool, List<LotFacts> lots, Map<AccountRef, Long> balances, List<Payout> prepared,
                             UUID me) {
        return lots.stream().flatMap(lot -> Stream.of(Payee.values())
                .filter(payee -> balances.getOrDefault(payee.account(lot.lotId()), 0L) > 0)
                .map(payee -> line(pool, lot, payee, balances.get(payee.account(lot.lotId())),
                        prepared.stream().filter(one -> one.lotId().equals(lot.lotId()) && one.payee() == payee)
                                .findFirst(), me))).toList();
    }

    private static OwedLine line(PoolFacts pool, LotFacts lot, Payee payee, long pence, Optional<Payout> prepared,
                                 UUID me) {
        Optional<MemberFacts> owner = Optional.ofNullable(lot.owner()).map(pool::membership);
        String to = switch (payee) {
            case MEMBER -> owner.map(MemberFacts::name).orElse("");
            case COUNCIL -> "The council, for " + owner.map(MemberFacts::name).orElse("");
            case GRANTOR -> "Whoever gave it";
        };
        String goesTo = payee == Payee.COUNCIL ? "the council" : lot.source().goesTo().label();
        return new OwedLine(lot.lotId(), payee, to, goesTo, pence, prepared.map(Payout::id).orElse(null),
                owner.map(one -> one.personId().equals(me)).orElse(false),
                prepared.map(one -> one.preparedBy().equals(me)).orElse(false));
    }
}
