package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.community.pool.boundary.SettlePool;
import org.alongside.community.settlement.control.Payers;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** The treasurer and finance close a pool in which nothing is left, not even a penny nobody knows (AC-C54). */
@Stateless
public class EndPool {

    @Inject
    private Payers payers;

    @Inject
    private SettlePool settle;

    @Inject
    private CurrentCall call;

    /** The first of the two is remembered; the other one closes it. */
    @UseCase("CLOSE_POOL")
    public void close(ClosePool command) {
        payers.require(command.poolId());
        settle.close(command.poolId(), call.actor().personId(), call.actor().has(Role.FINANCE));
    }
}
