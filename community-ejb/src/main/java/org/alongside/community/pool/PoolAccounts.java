package org.alongside.community.pool;

import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;

/** How a pool's money is told apart in its book (specification 5.2). */
public final class PoolAccounts {

    public static final AccountRef BANK = AccountRef.of(AccountKind.BANK);

    public static final AccountRef SUSPENSE = AccountRef.of(AccountKind.SUSPENSE);

    private PoolAccounts() {
    }

    /** What is free in it. */
    public static AccountRef lot(UUID lotId) {
        return AccountRef.of(AccountKind.LOT, lotId);
    }

    /** Owed by whoever put it in, because it bounced after it was spent: the member, or for the pot the gift itself. */
    public static AccountRef deficit(LotFacts lot) {
        return AccountRef.of(AccountKind.DEFICIT, lot.isOfThePot() ? lot.lotId() : lot.owner());
    }

    /**
     * Owed out of this lot, to its owner or to whoever gave it. By lot and not by member: where money goes back to
     * depends on where it came from (R-POOL-24).
     */
    public static AccountRef owedFrom(LotFacts lot) {
        return AccountRef.of(lot.isOfThePot() ? AccountKind.PAYABLE_GRANTOR : AccountKind.PAYABLE_MEMBER, lot.lotId());
    }

    /** Owed to the council, out of this lot. */
    public static AccountRef owedToCouncil(UUID lotId) {
        return AccountRef.of(AccountKind.PAYABLE_COUNCIL, lotId);
    }

    public static long free(Map<AccountRef, Long> balances, UUID lotId) {
        return balances.getOrDefault(lot(lotId), 0L);
    }

    /** For all spends together. */
    public static long held(Map<AccountRef, Long> balances, UUID lotId) {
        return balances.entrySet().stream().filter(one -> one.getKey().kind() == AccountKind.HOLD)
                .filter(one -> one.getKey().firstKey().equals(lotId)).mapToLong(Map.Entry::getValue).sum();
    }

    public static long sum(Map<AccountRef, Long> balances, AccountKind kind) {
        return balances.entrySet().stream().filter(one -> one.getKey().kind() == kind)
                .mapToLong(Map.Entry::getValue).sum();
    }
}
