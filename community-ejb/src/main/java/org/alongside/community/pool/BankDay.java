package org.alongside.community.pool;

import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** A day on the bank's paper: not in the future, and not before direct payments under the Care Act began. */
public final class BankDay {

    private static final LocalDate FIRST = LocalDate.of(2015, 4, 1);

    private BankDay() {
    }

    public static LocalDate required(String field, LocalDate day, LocalDate today) {
        if (day == null) {
            throw new RuleBroken(List.of(Breach.at(field, PoolRule.DATE_MISSING)));
        }
        if (day.isAfter(today) || day.isBefore(FIRST)) {
            throw new RuleBroken(List.of(Breach.at(field, PoolRule.DATE_OUT_OF_RANGE)));
        }
        return day;
    }
}
