package org.alongside.integration.profile;

import static org.alongside.integration.profile.ColumnType.MOMENT;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.integration.fault.Hint;

/**
 * Reads a moment in universal time, which is written in one way only. By its parts and not by a formatter, which would take
 * half as long as all other cells of a row together.
 */
final class MomentReader implements CellReader {

    private static final Pattern SHAPE =
            Pattern.compile("((?:19|20|21)\\d\\d)-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,3}))?Z");
    private static final int YEAR = 1;
    private static final int MONTH = 2;
    private static final int DAY = 3;
    private static final int HOUR = 4;
    private static final int MINUTE = 5;
    private static final int SECOND = 6;
    private static final int FRACTION = 7;
    private static final int MILLIS = 3;

    @Override
    public Object read(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Wrong.type(MOMENT, null);
        }
        try {
            return LocalDateTime.of(number(parts, YEAR), number(parts, MONTH), number(parts, DAY), number(parts, HOUR),
                    number(parts, MINUTE), number(parts, SECOND)).toInstant(ZoneOffset.UTC)
                    .plusMillis(millis(parts.group(FRACTION)));
        } catch (DateTimeException noSuchMoment) {
            return Wrong.type(MOMENT, Hint.NOT_A_REAL_DAY);
        }
    }

    private static int number(Matcher parts, int part) {
        return Integer.parseInt(parts.group(part));
    }

    private static int millis(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, MILLIS));
    }
}
