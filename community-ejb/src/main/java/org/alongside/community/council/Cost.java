package org.alongside.community.council;

import java.math.BigDecimal;
import java.util.Optional;
import org.alongside.platform.money.CostFrequency;
import org.alongside.platform.money.Money;

/**
 * The figures of a budget, in whole pence, as the council wrote them.
 *
 * @param unitsPerWeek hours, days or sessions; null where the price is not for one of these
 */
public record Cost(long unitPence, CostFrequency unit, BigDecimal unitsPerWeek, long grossWeekly, long contributionWeekly,
        long netWeekly) {

    private static final long TOLERANCE = 1;

    /** What we would have worked out; the council's own figure counts all the same. */
    public Optional<Money> workedOut() {
        return unit.weekly(new Money(unitPence), unitsPerWeek);
    }

    public boolean differsFromOurs() {
        return workedOut().filter(ours -> Math.abs(ours.pence() - grossWeekly) > TOLERANCE).isPresent();
    }

    public long grossYearly() {
        return CostFrequency.annual(new Money(grossWeekly)).pence();
    }

    public long netYearly() {
        return CostFrequency.annual(new Money(netWeekly)).pence();
    }
}
