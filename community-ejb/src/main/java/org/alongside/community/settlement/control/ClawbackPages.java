package org.alongside.community.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.settlement.entity.Clawback;

/** What councils ask, as people read it. */
@ApplicationScoped
public class ClawbackPages {

    @Inject
    private KnowPool pools;

    /** As many questions as there are pools they are about. */
    public List<ClawbackFacts> of(List<Clawback> all) {
        Map<UUID, PoolFacts> known = new HashMap<>();
        Map<UUID, List<LotFacts>> lots = new HashMap<>();
        return all.stream().map(one -> {
            PoolFacts pool = known.computeIfAbsent(one.poolId(), pools::of);
            return new ClawbackFacts(one, pool, pool.membership(one.membershipId()),
                    lots.computeIfAbsent(one.poolId(), pools::lots));
        }).toList();
    }

    /** A request with the pool it is about. */
    public record ClawbackFacts(Clawback clawback, PoolFacts pool, MemberFacts member, List<LotFacts> lots) {

        /** Their own, free, and direct payment: nothing else is ever touched (R-POOL-28). */
        public List<LotFacts> reach() {
            return lots.stream().filter(one -> member.membershipId().equals(one.owner()))
                    .filter(one -> one.source() == MoneySource.DIRECT_PAYMENT && one.status().isSpendable())
                    .filter(one -> one.free() > 0).toList();
        }

        public long free() {
            return reach().stream().mapToLong(LotFacts::free).sum();
        }
    }
}
