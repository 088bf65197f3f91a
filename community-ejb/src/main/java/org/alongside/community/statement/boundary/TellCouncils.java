package org.alongside.community.statement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.statement.PeriodStatus;
import org.alongside.community.statement.StatementRule;
import org.alongside.community.statement.control.Periods;
import org.alongside.community.statement.control.StatementNews;
import org.alongside.community.statement.entity.Period;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.usecase.UseCase;

/** Somebody of finance has councils told of a month again: the new return takes the place of the one before (feed F5). */
@Stateless
public class TellCouncils {

    private static final int MOST = 100;

    @Inject
    private Periods periods;

    @Inject
    private KnowPool pools;

    @Inject
    private StatementNews news;

    /** The latest first. */
    @UseCase("TELL_COUNCILS_AGAIN")
    public List<MonthToClose> closed() {
        List<Period> closed = periods.closed(MOST);
        Map<UUID, String> names = pools.all(closed.stream().map(Period::poolId).toList()).stream()
                .collect(Collectors.toMap(PoolFacts::poolId, PoolFacts::name));
        return closed.stream().map(one -> new MonthToClose(one.id(), names.get(one.poolId()), one.month())).toList();
    }

    /** A council that would read the same again is not told. */
    @UseCase("TELL_COUNCILS_AGAIN")
    public void again(TellAgain command) {
        Period period = periods.get(command.periodId());
        if (period.status() != PeriodStatus.CLOSED) {
            throw new RuleBroken(StatementRule.NOT_CLOSED_YET);
        }
        news.closed(period.poolId(), period.month());
    }
}
