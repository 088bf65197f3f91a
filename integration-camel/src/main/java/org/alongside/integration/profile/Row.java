package org.alongside.integration.profile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.money.Money;

/**
 * One row in our words. What stood empty, or was at fault, is null: ask for a column by our name and its own type.
 * {@link #cell} gives any column as we would write it ({@code 2026-04-06}, {@code 17.50}), for a copy to the database.
 */
public final class Row {

    private final FeedSchema schema;
    private final long line;
    private final Object[] values;

    Row(FeedSchema schema, long line, Object[] values) {
        this.schema = schema;
        this.line = line;
        this.values = values;
    }

    /** The line it begins on in the file as sent; the header is 1. */
    public long line() {
        return line;
    }

    public boolean isEmpty(String column) {
        return value(column) == null;
    }

    /** For every type that is text: codes, words, numbers that name something. */
    public String text(String column) {
        return (String) value(column);
    }

    public LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    public Instant moment(String column) {
        return (Instant) value(column);
    }

    public Money money(String column) {
        return (Money) value(column);
    }

    public BigDecimal quantity(String column) {
        return (BigDecimal) value(column);
    }

    public Integer integer(String column) {
        return (Integer) value(column);
    }

    /** Null when nothing was said, which is not a no. */
    public Boolean yesNo(String column) {
        return (Boolean) value(column);
    }

    public UUID uuid(String column) {
        return (UUID) value(column);
    }

    /** As we would write it in a file of our own; null when empty. */
    public String cell(String column) {
        return Written.of(value(column));
    }

    private Object value(String column) {
        return values[schema.place(column)];
    }
}
