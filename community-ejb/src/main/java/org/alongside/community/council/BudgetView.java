package org.alongside.community.council;

import java.time.LocalDate;

/**
 * A budget as the council says it is now.
 *
 * @param end       null while it is open
 * @param reviewDue null where none is fixed
 * @param pooling   the council lets its owner put it into a shared budget
 */
public record BudgetView(String reference, BudgetState state, Delivery delivery, LocalDate start, LocalDate end,
        LocalDate reviewDue, Cost cost, PaymentPeriod period, BudgetAccount account, boolean pooling) {

    public boolean isDirectPayment() {
        return delivery == Delivery.DIRECT_PAYMENT;
    }

    /** It runs, and this is one of its days. */
    public boolean runsOn(LocalDate day) {
        return state == BudgetState.ACTIVE && !start.isAfter(day) && (end == null || !end.isBefore(day));
    }
}
