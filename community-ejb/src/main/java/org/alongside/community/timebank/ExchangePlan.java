package org.alongside.community.timebank;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;

/**
 * One piece of help as it is proposed.
 *
 * @param listingId    what it answers, or null
 * @param travelCounts the listing said that travel counts
 * @param children     somebody under 18 will be there
 * @param receivers    may be empty only when the community pot pays
 */
public record ExchangePlan(UUID listingId, String what, MeetingPlace place, LocalDate day, int minutes,
        boolean travelCounts, boolean children, WhoPays pays, List<UUID> givers, List<UUID> receivers) {

    /** Nobody on both sides, nobody twice, somebody on each (R-TIME-11, 23). */
    public ExchangePlan checked() {
        if (givers.isEmpty()) {
            throw new RuleBroken(TimeRule.NOBODY_GIVES);
        }
        if (receivers.isEmpty() && pays != WhoPays.POT) {
            throw new RuleBroken(TimeRule.NOBODY_RECEIVES);
        }
        if (givers.stream().anyMatch(receivers::contains)) {
            throw new RuleBroken(TimeRule.NO_SELF_EXCHANGE);
        }
        Set<UUID> people = new HashSet<>(givers);
        people.addAll(receivers);
        if (people.size() != givers.size() + receivers.size()) {
            throw new RuleBroken(TimeRule.NAMED_TWICE);
        }
        return this;
    }

    /** More than two people, or paid by all. */
    public boolean isGroup() {
        return givers.size() + receivers.size() > 2 || pays != WhoPays.RECEIVERS;
    }
}
