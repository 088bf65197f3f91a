package org.alongside.community.statement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member reads what is theirs, month by month; also after they have left (R-POOL-34, 35). */
@Stateless
public class ReadStatements {

    @Inject
    private KnowPool pools;

    @Inject
    private Statements statements;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** @param month null for the month that is running */
    @UseCase("READ_STATEMENTS")
    public MyStatement mine(UUID poolId, YearMonth month) {
        PoolFacts pool = pools.of(poolId);
        MemberFacts me = pool.member(call.actor().personId()).orElseThrow(NotFound::new);
        return statements.of(pool, me, month == null ? YearMonth.from(London.today(clock)) : month);
    }
}
