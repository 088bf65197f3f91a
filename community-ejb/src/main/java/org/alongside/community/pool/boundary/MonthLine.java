package org.alongside.community.pool.boundary;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What came in and went out in a month. Pence. */
public record MonthLine(YearMonth month, long in, long out) {

    public String name() {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(month);
    }
}
