package org.alongside.community.settlement;

import java.time.LocalDate;
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

    /** Refused when the person would have too little time, or the dates are none. */
    public CouncilAsks checked(long leastDays) {
        if (from == null || to == null || receivedOn == null || replyBy == null) {
            throw new RuleBroken(List.of(Breach.at("replyBy", SettlementRule.DATES_MISSING)));
        }
        if (to.isBefore(from)) {
            throw new RuleBroken(List.of(Breach.at("to", SettlementRule.PERIOD_BACKWARDS)));
        }
        if (replyBy.isBefore(receivedOn.plusDays(leastDays))) {
            throw new RuleBroken(List.of(Breach.at("replyBy", SettlementRule.REPLY_TOO_SOON, leastDays)));
        }
        return this;
    }
}
