package org.alongside.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often something is paid for, in the words councils report with, and what that comes to in a week (R-INT-61). A plan and an
 * allocation are worked out by this one rule, so that they can be held against each other.
 */
public enum CostFrequency {

    ONE_OFF("one-off", 0, 1),
    HOURLY("hourly"),
    DAILY("daily"),
    PER_SESSION("per session"),
    WEEKLY("weekly", 1, 1),
    FORTNIGHTLY("fortnightly", 1, 2),
    FOUR_WEEKLY("4-weekly", 1, 4),
    MONTHLY("monthly", 12, 52),
    QUARTERLY("quarterly", 4, 52),
    ANNUALLY("annually", 1, 52);

    private static final long WEEKS_A_YEAR = 52;

    private final String word;
    private final int times;
    private final int inWeeks;

    CostFrequency(String word) {
        this(word, 0, 0);
    }

    CostFrequency(String word, int times, int inWeeks) {
        this.word = word;
        this.times = times;
        this.inWeeks = inWeeks;
    }

    /** As councils write it. */
    public String word() {
        return word;
    }

    public static Optional<CostFrequency> of(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** Whether it takes a number of units a week to know what it comes to. */
    public boolean perUnit() {
        return inWeeks == 0;
    }

    /**
     * What it comes to in a week, rounded half up to the penny once.
     *
     * @param unitsPerWeek only where it is paid by the unit; may be null elsewhere
     * @return empty when it is paid once, or by a unit of which nobody said how many
     */
    public Optional<Money> weekly(Money cost, BigDecimal unitsPerWeek) {
        if (this == ONE_OFF || perUnit() && unitsPerWeek == null) {
            return Optional.empty();
        }
        BigDecimal pence = BigDecimal.valueOf(cost.pence());
        BigDecimal weekly = perUnit() ? pence.multiply(unitsPerWeek).setScale(0, RoundingMode.HALF_UP)
                : pence.multiply(BigDecimal.valueOf(times)).divide(BigDecimal.valueOf(inWeeks), 0, RoundingMode.HALF_UP);
        return Optional.of(new Money(weekly.longValueExact()));
    }

    /** A year is fifty-two weeks. */
    public static Money annual(Money weekly) {
        return new Money(Math.multiplyExact(weekly.pence(), WEEKS_A_YEAR));
    }
}
