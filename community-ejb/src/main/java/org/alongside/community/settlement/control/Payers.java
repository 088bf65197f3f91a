package org.alongside.community.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.CurrentCall;

/** Who may pay out of a pool: its treasurer and signatories, and finance. For others it is not there. */
@ApplicationScoped
public class Payers {

    @Inject
    private KnowPool pools;

    @Inject
    private CurrentCall call;

    public PoolFacts require(UUID poolId) {
        PoolFacts pool = pools.of(poolId);
        if (!call.actor().has(Role.FINANCE)) {
            MemberFacts me = pool.requireMember(call.actor().personId());
            if (!me.has(PoolTask.TREASURER) && !me.has(PoolTask.SIGNATORY)) {
                throw new NotPermitted("PAY_OUT_OF_POOL");
            }
        }
        return pool;
    }
}
