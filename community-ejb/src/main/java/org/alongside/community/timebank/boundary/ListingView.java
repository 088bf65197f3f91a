package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.timebank.ListingStatus;
import org.alongside.community.timebank.ListingStep;
import org.alongside.community.timebank.ListingText;
import org.alongside.community.timebank.entity.Listing;

/** An offer or a request as a member sees it. {@code runsOutOn} is null before it was shown. */
public record ListingView(UUID id, String owner, boolean mine, ListingText text, ListingStatus status,
        LocalDate runsOutOn) {

    static ListingView of(Listing one, String owner, UUID reader) {
        return new ListingView(one.id(), owner, one.personId().equals(reader), one.text(), one.status(), one.runsOutOn());
    }

    public boolean can(ListingStep step) {
        return status.can(step);
    }

    public boolean isLive() {
        return status == ListingStatus.LIVE;
    }
}
