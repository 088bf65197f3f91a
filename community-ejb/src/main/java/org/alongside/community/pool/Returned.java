package org.alongside.community.pool;

import java.util.ArrayList;
import java.util.List;
import org.alongside.community.ledger.Leg;

/** What the bank took back, and where it is missing: as far as it goes in the lot, the rest is owed. Pence. */
public record Returned(long fromLot, long deficit) {

    public static Returned of(long whole, long free) {
        long fromLot = Math.min(whole, free);
        return new Returned(fromLot, whole - fromLot);
    }

    /** In the pool's book. */
    public List<Leg> legs(LotFacts lot) {
        List<Leg> legs = new ArrayList<>();
        if (fromLot > 0) {
            legs.add(Leg.debit(PoolAccounts.lot(lot.lotId()), fromLot));
        }
        if (deficit > 0) {
            legs.add(Leg.debit(PoolAccounts.deficit(lot), deficit));
        }
        legs.add(Leg.credit(PoolAccounts.BANK, fromLot + deficit));
        return legs;
    }
}
