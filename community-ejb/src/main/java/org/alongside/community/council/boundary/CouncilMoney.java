package org.alongside.community.council.boundary;

import java.util.List;
import org.alongside.community.council.BudgetView;
import org.alongside.community.council.PaymentView;

/**
 * What my council says of my money.
 *
 * @param link how far I am with it: without a link there is nothing to see
 * @param paid the newest first
 */
public record CouncilMoney(LinkView link, List<BudgetView> budgets, List<PaymentView> paid) {

    public CouncilMoney {
        budgets = List.copyOf(budgets);
        paid = List.copyOf(paid);
    }
}
