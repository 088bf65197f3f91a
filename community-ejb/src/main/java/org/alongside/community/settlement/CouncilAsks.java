package org.alongside.community.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * What a council wrote. Pence.
 *
 * @param basis the law it names
 * @param from  the first day it is about
 * @param to    the last
 */
public record CouncilAsks(String council, long pence, String basis, String reason, LocalDate from, LocalDate to,
                          LocalDate receivedOn, LocalDate replyBy) {

    /** Refused when the person would have too little time, or the dates are none. All that is wrong is said at once. */
    public CouncilAsks checked(long leastDays, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        missing("from", from, breaches);
        missing("to", to, breaches);
        missing("receivedOn", receivedOn, breaches);
        missing("replyBy", replyBy, breaches);
        if (from != null && to != null && to.isBefore(from)) {
            breaches.add(Breach.at("to", SettlementRule.PERIOD_BACKWARDS));
        }
        if (receivedOn != null && receivedOn.isAfter(today)) {
            breaches.add(Breach.at("receivedOn", SettlementRule.NOT_YET_RECEIVED));
        }
        if (receivedOn != null && replyBy != null && replyBy.isBefore(receivedOn.plusDays(leastDays))) {
            breaches.add(Breach.at("replyBy", SettlementRule.REPLY_TOO_SOON, leastDays));
        }
        RuleBroken.throwIfAny(breaches);
        return this;
    }

    private static void missing(String field, LocalDate day, List<Breach> breaches) {
        if (day == null) {
            breaches.add(Breach.at(field, SettlementRule.DATES_MISSING));
        }
    }
}
