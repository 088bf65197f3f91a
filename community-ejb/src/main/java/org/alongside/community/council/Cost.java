package org.alongside.community.council;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * The figures of a budget, in whole pence, as the council wrote them.
 *
 * @param unitsPerWeek hours, days or sessions; null where the price is not for one of these
 */
public record Cost(long unitPence, CostUnit unit, BigDecimal unitsPerWeek, long grossWeekly, long contributionWeekly,
        long netWeekly) {

    private static final long TOLERANCE = 1;

    /** What we would have worked out; the council's own figure counts all the same. */
    public OptionalLong workedOut() {
        return unit.weekly(unitPence, unitsPerWeek);
    }

    public boolean differsFromOurs() {
        OptionalLong ours = workedOut();
        return ours.isPresent() && Math.abs(ours.getAsLong() - grossWeekly) > TOLERANCE;
    }

    public long grossYearly() {
        return CostUnit.yearly(grossWeekly);
    }

    public long netYearly() {
        return CostUnit.yearly(netWeekly);
    }
}
