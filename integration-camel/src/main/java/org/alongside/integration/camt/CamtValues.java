package org.alongside.integration.camt;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.alongside.platform.money.Money;
import org.alongside.platform.time.London;

/** Amounts and days as these files write them. Nothing is rounded and nothing is guessed: what does not fit is not there. */
final class CamtValues {

    private static final int HUNDREDTHS = 2;
    /** Nine digits before the point, as in tables: however many are added up, the sum is right. */
    private static final long MOST = 99_999_999_999L;
    /** Days of other centuries are mistakes, and a database might not even know them. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String OUT = "DBIT";

    private CamtValues() {
    }

    /** The amount with its direction; empty when it has parts of a penny. */
    static Optional<Money> signed(XmlPart part) {
        return part.one("Amt").flatMap(amount -> hundredths(amount.text()))
                .map(found -> OUT.equals(part.text("CdtDbtInd")) ? new Money(-found) : new Money(found));
    }

    /** The London day of a moment with an offset, and the day as it stands of one without. */
    static Optional<LocalDate> day(XmlPart part, String name) {
        return anyDay(part, name).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> anyDay(XmlPart part, String name) {
        try {
            String day = part.text(name, "Dt");
            if (day != null) {
                return Optional.of(DateTimeFormatter.ISO_DATE.parse(day, LocalDate::from));
            }
            String moment = part.text(name, "DtTm");
            return moment == null ? Optional.empty() : Optional.of(london(moment));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate london(String moment) {
        TemporalAccessor parts = DateTimeFormatter.ISO_DATE_TIME.parseBest(moment, OffsetDateTime::from, LocalDate::from);
        return parts instanceof OffsetDateTime with ? with.atZoneSameInstant(London.ZONE).toLocalDate() : (LocalDate) parts;
    }

    /** The schema has seen to it that these are at most eighteen digits. */
    private static Optional<Long> hundredths(String written) {
        BigDecimal amount = new BigDecimal(written);
        try {
            return Optional.of(amount.setScale(HUNDREDTHS).unscaledValue().longValueExact()).filter(found -> found <= MOST);
        } catch (ArithmeticException partsOfAPenny) {
            return Optional.empty();
        }
    }
}
