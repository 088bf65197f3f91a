package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.ListingStep;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.control.Exchanges;
import org.alongside.community.timebank.control.TimeListings;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.Listing;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What time does in the time bank. It asks and reminds; it never counts an exchange as done (R-TIME-10). */
@Stateless
public class SweepTime {

    @Inject
    private TimeListings listings;

    @Inject
    private Exchanges exchanges;

    @Inject
    private TimeMemberships memberships;

    @Inject
    private TimePolicies policies;

    @Inject
    private TimeBook book;

    @Inject
    private TimePosting posting;

    @Inject
    private TimeNews news;

    @Inject
    private Clock clock;

    /** Reminded ten days before, and no longer shown after ninety. */
    @UseCase("SWEEP_TIME")
    public void listings() {
        LocalDate today = London.today(clock);
        for (Listing one : listings.shownOrHidden()) {
            if (one.hasRunOut(today)) {
                news.tell(one.move(ListingStep.EXPIRE));
            } else if (one.isToBeReminded(today)) {
                news.tell(one.reminded(today));
            }
        }
    }

    /** Proposals nobody answers, and claims nobody confirms. */
    @UseCase("SWEEP_TIME")
    public void exchanges() {
        TimePolicy policy = policies.today();
        Instant now = clock.instant();
        for (Exchange one : exchanges.in(Set.of(ExchangeStatus.PROPOSED, ExchangeStatus.CLAIMED))) {
            int due = one.remindersDue(policy, now);
            if (one.hasRunOut(now)) {
                news.tell(one.expire(now));
            } else if (due > one.remindersSent()) {
                news.tell(one.reminded(due, policy));
            }
        }
    }

    /** Who is quiet is asked, and then on a break; the balance stays as it is (R-TIME-25). */
    @UseCase("SWEEP_TIME")
    public void members() {
        LocalDate today = London.today(clock);
        for (TimeMembership one : memberships.in(TimeMemberStatus.ACTIVE)) {
            if (one.isToBePaused(today)) {
                news.tell(one.pause(today));
            } else if (one.isToBeContacted(today)) {
                news.tell(one.contacted(today));
            }
        }
    }

    /** Whose minutes are to find their place now; one at a time, so that trouble with one keeps no other waiting. */
    @UseCase("SWEEP_TIME")
    public List<UUID> leaving() {
        LocalDate today = London.today(clock);
        return memberships.in(TimeMemberStatus.LEAVING).stream().filter(one -> one.isToBeSettled(today))
                .map(TimeMembership::id).toList();
    }

    /** What is left goes where they said, and they have left; who owes something waits for two people (R-TIME-21). */
    @UseCase("SWEEP_TIME")
    public void settle(UUID membershipId) {
        TimeMembership one = memberships.get(membershipId);
        UUID command = UUID.nameUUIDFromBytes(("settled " + membershipId).getBytes(StandardCharsets.UTF_8));
        UUID heir = one.heirPersonId();
        news.tell(posting.handOn(one, heir == null ? null : memberships.find(heir).orElse(null), command));
        if (book.balance(one.id()) == 0) {
            news.tell(one.settled(London.today(clock)));
        }
    }
}
