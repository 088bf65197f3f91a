package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E302_RANGE;
import static org.alongside.integration.profile.ColumnType.DATE;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alongside.integration.fault.Hint;

/** Days, by one pattern and no other (R-INT-44). A file says the same few days many times over, so each is read once. */
final class DayReader implements CellReader {

    /** No feed tells of days outside; a database might not even know them. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int REMEMBERED = 5_000;

    private final DateTimeFormatter pattern;
    private final Map<String, Object> known = new HashMap<>();

    DayReader(String pattern) {
        this.pattern = DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public Object read(String text) {
        Object seen = known.get(text);
        if (seen != null) {
            return seen;
        }
        Object day = parsed(text);
        if (known.size() < REMEMBERED) {
            known.put(text, day);
        }
        return day;
    }

    private Object parsed(String text) {
        ParsePosition end = new ParsePosition(0);
        TemporalAccessor parts = pattern.parseUnresolved(text, end);
        if (parts == null || end.getErrorIndex() >= 0 || end.getIndex() < text.length()) {
            return Wrong.type(DATE, threeNumbers(text) ? Hint.DAY_OR_MONTH : null);
        }
        try {
            LocalDate day = pattern.parse(text, LocalDate::from);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? Wrong.of(E302_RANGE, FIRST + " to " + LAST) : day;
        } catch (DateTimeException noSuchDay) {
            return Wrong.type(DATE, Hint.NOT_A_REAL_DAY);
        }
    }

    /** Like {@code 04/05/2026}, in which both could be the month. */
    private static boolean threeNumbers(String text) {
        String[] parts = text.split("[/.-]", -1);
        return parts.length == 3 && Signs.digits(String.join("", parts));
    }
}
