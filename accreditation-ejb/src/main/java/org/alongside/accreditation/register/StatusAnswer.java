package org.alongside.accreditation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a number stands on this area's register on a day, as a plain fact (R-ACC-23).
 *
 * @param status     null when the number does not stand here
 * @param onTheList  accredited on that day
 * @param on         the day asked about
 * @param conditions the public ones of today's term
 * @param answeredAt when this was true (R-ACC-98)
 */
public record StatusAnswer(BrokerNumber number, AccreditationStatus status, boolean onTheList, LocalDate since,
        LocalDate until, LocalDate endedOn, LocalDate on, List<String> conditions, Instant answeredAt) {

    public static StatusAnswer notHere(BrokerNumber number, LocalDate on, Instant now) {
        return new StatusAnswer(number, null, false, null, null, null, on, List.of(), now);
    }

    /** Whether the number stands, or has stood, on this register. */
    public boolean known() {
        return status != null;
    }
}
