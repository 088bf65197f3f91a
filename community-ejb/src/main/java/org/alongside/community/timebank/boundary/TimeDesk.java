package org.alongside.community.timebank.boundary;

import java.util.List;
import org.alongside.community.timebank.Minutes;

/** What waits for the coordinator, the oldest first, and who the members are by name. {@code pot} is in minutes. */
public record TimeDesk(List<TimeMemberView> newcomers, List<ExchangeView> toReview, List<ExchangeView> queried,
        List<ExchangeView> unconfirmed, List<TimeMemberView> leaving, List<TimeMemberView> members, long pot) {

    public String potWords() {
        return (pot < 0 ? "It has paid " + Minutes.words(pot) + " more than it was given"
                : "There are " + Minutes.words(pot) + " in it") + ".";
    }
}
