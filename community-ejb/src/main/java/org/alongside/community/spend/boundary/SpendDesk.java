package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.tenancy.CurrentCall;

/** A spend with its pool, ready to be changed: the pool's book is locked first, always, so nothing changes beneath. */
@ApplicationScoped
class SpendDesk {

    @Inject
    private Spends spends;

    @Inject
    private KnowPool pools;

    @Inject
    private KeepBook book;

    @Inject
    private CurrentCall call;

    /** The pool as it stays until the transaction ends. */
    PoolFacts locked(UUID poolId) {
        book.lock(pools.of(poolId).bookId());
        return pools.of(poolId);
    }

    PoolFacts poolOf(UUID spendId) {
        return locked(spends.poolOf(spendId));
    }

    Spend spend(UUID spendId) {
        return spends.get(spendId);
    }

    /** Who is asking, as a member of this pool; for anybody else it is not there. */
    MemberFacts me(PoolFacts pool) {
        return pool.requireMember(call.actor().personId());
    }
}
