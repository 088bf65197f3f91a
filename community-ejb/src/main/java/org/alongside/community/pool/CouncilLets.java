package org.alongside.community.pool;

import java.util.List;
import org.alongside.community.council.BudgetView;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;

/**
 * What a council lets somebody put of their direct payment into pools, where it has said so: nothing where it does not permit
 * pooling, and in a year no more than it pays in a year (R-INT-68). Where it has said nothing, the person's own word counts.
 */
public record CouncilLets(List<BudgetView> directPayments) {

    public CouncilLets {
        directPayments = List.copyOf(directPayments);
    }

    /** @param promised what they have promised of it in the last year, pence */
    public void require(long promised, long pence) {
        if (directPayments.isEmpty()) {
            return;
        }
        long most = directPayments.stream().filter(BudgetView::pooling).mapToLong(one -> one.cost().netYearly()).sum();
        if (directPayments.stream().noneMatch(BudgetView::pooling)) {
            throw new RuleBroken(List.of(Breach.at("source", PoolRule.POOLING_NOT_PERMITTED)));
        }
        if (promised + pence > most) {
            throw new RuleBroken(List.of(Breach.at("amount", PoolRule.MORE_THAN_THE_BUDGET,
                    new Money(Math.max(0, most - promised)))));
        }
    }
}
