package org.alongside.community.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** What a price is for, and how it comes to a week (R-INT-61: the arithmetic of the national returns). */
public enum CostUnit {

    ONE_OFF("one-off", 0, 0),
    HOURLY("hourly", 1, 0),
    DAILY("daily", 1, 0),
    PER_SESSION("per session", 1, 0),
    WEEKLY("weekly", 1, 1),
    FORTNIGHTLY("fortnightly", 1, 2),
    FOUR_WEEKLY("4-weekly", 1, 4),
    MONTHLY("monthly", 12, 52),
    QUARTERLY("quarterly", 4, 52),
    ANNUALLY("annually", 1, 52);

    private static final int WEEKS_IN_A_YEAR = 52;

    private final String word;
    private final long times;
    private final long weeks;

    CostUnit(String word, long times, long weeks) {
        this.word = word;
        this.times = times;
        this.weeks = weeks;
    }

    /** As it stands in a file. */
    public String word() {
        return word;
    }

    /** A price for an hour says nothing about a week until somebody says how many hours. */
    public boolean needsUnits() {
        return times == 1 && weeks == 0;
    }

    /** Whole pence a week, half a penny up; nothing for what is paid once, or without the units it needs. */
    public OptionalLong weekly(long unitPence, BigDecimal unitsPerWeek) {
        if (this == ONE_OFF || needsUnits() && unitsPerWeek == null) {
            return OptionalLong.empty();
        }
        BigDecimal pence = BigDecimal.valueOf(unitPence);
        BigDecimal weekly = needsUnits() ? pence.multiply(unitsPerWeek).setScale(0, RoundingMode.HALF_UP)
                : pence.multiply(BigDecimal.valueOf(times)).divide(BigDecimal.valueOf(weeks), 0, RoundingMode.HALF_UP);
        return OptionalLong.of(weekly.longValueExact());
    }

    /** A year of 52 weeks. */
    public static long yearly(long weeklyPence) {
        return weeklyPence * WEEKS_IN_A_YEAR;
    }
}
