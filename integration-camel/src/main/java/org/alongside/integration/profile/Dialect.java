package org.alongside.integration.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a partner writes a file as a whole.
 *
 * @param delimiter between cells
 * @param fallback  how letters are written when they are not UTF-8; null when they always are (R-INT-43)
 * @param strict    whether a column that was not agreed holds the file
 * @param days      how days are written; with two patterns each says from which day it holds (R-INT-44)
 * @param amounts   what is allowed beside {@code -12.00} (R-INT-45)
 */
public record Dialect(char delimiter, String fallback, boolean strict, List<DayPattern> days, Set<AmountForm> amounts) {

    public static final Dialect OURS =
            new Dialect(',', null, false, List.of(new DayPattern("uuuu-MM-dd", null)), Set.of());

    public Dialect {
        days = List.copyOf(days);
        amounts = Set.copyOf(amounts);
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
        /** {@code 12.00CR} and {@code 12.00DR}: a credit is plus */
        CREDIT_DEBIT,
        /** {@code 12}, {@code 12.5} */
        SHORT_PENCE
    }
}
