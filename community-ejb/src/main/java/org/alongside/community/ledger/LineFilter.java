package org.alongside.community.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Which lines are wanted; what is null does not matter.
 *
 * @param kind lines in accounts of this kind
 * @param account lines in this one
 * @param cause lines about this spend, contribution, settlement or exchange
 * @param from entered on this day or later
 * @param until entered on this day or earlier
 */
public record LineFilter(AccountKind kind, AccountRef account, UUID cause, LocalDate from, LocalDate until) {

    public static LineFilter all() {
        return new LineFilter(null, null, null, null, null);
    }

    public static LineFilter in(AccountRef account) {
        return new LineFilter(null, account, null, null, null);
    }

    public static LineFilter ofKind(AccountKind kind) {
        return new LineFilter(kind, null, null, null, null);
    }

    public static LineFilter about(UUID cause) {
        return new LineFilter(null, null, cause, null, null);
    }

    /** Entered in that month. */
    public LineFilter during(YearMonth month) {
        return new LineFilter(kind, account, cause, month.atDay(1), month.atEndOfMonth());
    }

    /** Entered up to that day. */
    public LineFilter upTo(LocalDate day) {
        return new LineFilter(kind, account, cause, from, day);
    }
}
