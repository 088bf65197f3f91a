package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.peergroup.boundary.KnowGroups;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.error.RuleBroken;

/** Who hosts a group of peers is paid from its members' budgets only when the group has agreed (R-PEER-11). */
@ApplicationScoped
class PaidHosts {

    @Inject
    private KnowGroups groups;

    /** Refused without a word of which group it is: that it exists may be nobody's business. */
    void requireMayBePaid(Spend spend, PoolFacts pool, UUID payer) {
        if (!mayBePaid(spend, pool, payer)) {
            throw new RuleBroken(SpendRule.HOST_IS_PAID);
        }
    }

    boolean mayBePaid(Spend spend, PoolFacts pool, UUID payer) {
        return spend.payeeMember() == null
                || groups.mayBePaid(pool.membership(spend.payeeMember()).personId(), payer);
    }
}
