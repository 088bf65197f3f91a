package org.alongside.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.platform.time.London;

/** Dates as people say them: 5 March 2027, and 5 March 2027 at 14:05. */
@Named("dates")
@ApplicationScoped
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    public String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    public String dayOf(Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(London.ZONE));
    }

    public String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(London.ZONE));
    }
}
