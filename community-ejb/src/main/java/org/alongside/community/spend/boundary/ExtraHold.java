package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.entity.Drawing;
import org.alongside.community.spend.entity.Paying;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.time.London;

/** An invoice that asks a little more than was held (R-POOL-15). */
@ApplicationScoped
class ExtraHold {

    @Inject
    private KnowPool pools;

    @Inject
    private KnowPolicy policy;

    @Inject
    private SpendBook book;

    @Inject
    private Clock clock;

    void hold(UUID commandId, Spend spend, PoolFacts pool, long pence) {
        Paying paying = new Paying(spend);
        long more = paying.extra(pence, policy.value(PolicyValue.OVER_INVOICE),
                policy.value(PolicyValue.OVER_INVOICE_SHARE));
        if (more > 0) {
            LocalDate today = London.today(clock);
            Map<UUID, List<Draw>> draws = new Drawing(spend, pools.lots(pool.poolId()), today).more(more, pool);
            draws.forEach((member, parts) -> parts.forEach(draw -> paying.hold(draw.lotId(), member, draw.pence())));
            book.reserve(commandId, spend, draws.values().stream().flatMap(List::stream).toList(), today);
        }
    }
}
