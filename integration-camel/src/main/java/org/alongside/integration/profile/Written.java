package org.alongside.integration.profile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.platform.money.Money;

/** Values as section 5.1 writes them. */
final class Written {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final int PENCE_DIGITS = 2;

    private Written() {
    }

    static String of(Object value) {
        if (value instanceof Money money) {
            return BigDecimal.valueOf(money.pence(), PENCE_DIGITS).toPlainString();
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof BigDecimal quantity) {
            return quantity.toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
