package org.alongside.integration.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often something is to come. */
public enum Rhythm {

    WORKING_DAYS("Every working day", ChronoUnit.DAYS, 1),
    WEEKLY("Every week", ChronoUnit.WEEKS, 1),
    FORTNIGHTLY("Every two weeks", ChronoUnit.WEEKS, 2),
    FOUR_WEEKLY("Every four weeks", ChronoUnit.WEEKS, 4),
    MONTHLY("Every month", ChronoUnit.MONTHS, 1);

    private final String label;
    private final ChronoUnit unit;
    private final int every;

    Rhythm(String label, ChronoUnit unit, int every) {
        this.label = label;
        this.unit = unit;
        this.every = every;
    }

    public String label() {
        return label;
    }

    /** Counted from the first, so that the 31st comes back after a short month. */
    public LocalDate day(LocalDate first, long number) {
        return first.plus(number * every, unit);
    }

    /** The number of the last one on this day or before it; below zero when it is before the first. */
    public long number(LocalDate first, LocalDate day) {
        return Math.floorDiv(day.isBefore(first) ? -1 : unit.between(first, day), every);
    }
}
