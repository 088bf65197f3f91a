package org.alongside.integration.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alongside.integration.csv.Letters;

/**
 * How a partner writes a file as a whole.
 *
 * @param delimiter between cells
 * @param fallback  how letters are written when they are not UTF-8; null when they always are (R-INT-43)
 * @param strict    whether a column that was not agreed holds the file
 * @param days      how days are written; with two patterns each says from which day it holds (R-INT-44)
 * @param amounts   what is allowed beside {@code -12.00} (R-INT-45)
 * @param guarded   whether it is one of our own tables for people, come back: its guard is lifted (R-INT-46)
 */
public record Dialect(char delimiter, Letters fallback, boolean strict, List<DayPattern> days, Set<AmountForm> amounts,
        boolean guarded) {

    public static final Dialect OURS =
            new Dialect(',', null, false, List.of(new DayPattern("uuuu-MM-dd", null)), Set.of(), false);

    public Dialect {
        days = List.copyOf(days);
        amounts = Set.copyOf(amounts);
    }

    public Dialect or(Letters letters) {
        return new Dialect(delimiter, letters, strict, days, amounts, guarded);
    }

    public Dialect days(String pattern) {
        return new Dialect(delimiter, fallback, strict, List.of(new DayPattern(pattern, null)), amounts, guarded);
    }

    public Dialect days(DayPattern... patterns) {
        return new Dialect(delimiter, fallback, strict, List.of(patterns), amounts, guarded);
    }

    public Dialect allowing(AmountForm... forms) {
        return new Dialect(delimiter, fallback, strict, days, Set.of(forms), guarded);
    }

    public Dialect refusingOtherColumns() {
        return new Dialect(delimiter, fallback, true, days, amounts, guarded);
    }

    public Dialect liftingTheGuard() {
        return new Dialect(delimiter, fallback, strict, days, amounts, true);
    }

    /** The pattern that holds for a file of this day. */
    String pattern(LocalDate day) {
        return days.stream().filter(one -> one.from() == null || !one.from().isAfter(day))
                .max(Comparator.comparing(DayPattern::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(DayPattern::pattern).orElseThrow(() -> new IllegalArgumentException("No pattern holds on " + day));
    }

    /**
     * @param pattern as {@code java.time} writes it, for example {@code dd/MM/uuuu}
     * @param from    the day of the file from which they write so; null when they always did
     */
    public record DayPattern(String pattern, LocalDate from) {
    }

    /** Ways to write an amount that a profile may allow. */
    public enum AmountForm {
        /** {@code 1,234.50} */
        THOUSANDS,
        /** {@code £12.00} */
        POUND_SIGN,
        /** {@code (12.00)} for minus 12 pounds */
        BRACKETS,
        /** {@code 12.00-} */
        TRAILING_MINUS,
        /** {@code 12.00CR} is plus 12 pounds and {@code 12.00DR} minus, as banks write */
        CREDIT_IS_PLUS,
        /** {@code 12.00CR} is minus 12 pounds and {@code 12.00DR} plus, as those who pay write */
        CREDIT_IS_MINUS,
        /** {@code 12}, {@code 12.5} */
        SHORT_PENCE
    }
}
