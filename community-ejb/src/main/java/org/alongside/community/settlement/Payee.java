package org.alongside.community.settlement;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.pool.LotFacts;

/** Who something is owed to. */
public enum Payee {

    MEMBER(AccountKind.PAYABLE_MEMBER),
    COUNCIL(AccountKind.PAYABLE_COUNCIL),
    GRANTOR(AccountKind.PAYABLE_GRANTOR);

    private final AccountKind kind;

    Payee(AccountKind kind) {
        this.kind = kind;
    }

    /** Where it stands in the pool's book. */
    public AccountRef account(UUID lotId) {
        return AccountRef.of(kind, lotId);
    }

    /** Owed out of this lot, to whomever. */
    public static long all(Map<AccountRef, Long> book, LotFacts lot) {
        return Stream.of(values()).mapToLong(one -> book.getOrDefault(one.account(lot.lotId()), 0L)).sum();
    }

    public static Optional<Payee> of(AccountKind kind) {
        return Stream.of(values()).filter(one -> one.kind == kind).findFirst();
    }
}
