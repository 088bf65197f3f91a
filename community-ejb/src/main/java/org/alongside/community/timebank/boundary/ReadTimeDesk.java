package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.control.Exchanges;
import org.alongside.community.timebank.control.TimeListings;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.Listing;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.usecase.UseCase;

/** The coordinator sees what waits for them. Nothing here is in the order of balances (R-TIME-24). */
@Stateless
public class ReadTimeDesk {

    @Inject
    private TimeMemberships memberships;

    @Inject
    private Exchanges exchanges;

    @Inject
    private TimeListings listings;

    @Inject
    private TimeBook book;

    @Inject
    private TimePeople people;

    /** As often with one member as with many does this ask the database. */
    @UseCase("READ_TIME_DESK")
    public TimeDesk desk() {
        List<TimeMembership> all = memberships.in(TimeMemberStatus.APPLIED, TimeMemberStatus.INDUCTION,
                TimeMemberStatus.ACTIVE, TimeMemberStatus.PAUSED, TimeMemberStatus.LEAVING);
        List<Exchange> waiting = exchanges.in(Set.of(ExchangeStatus.REVIEW, ExchangeStatus.QUERIED, ExchangeStatus.CLAIMED));
        Map<UUID, String> names = people.names(Stream.concat(all.stream().map(TimeMembership::personId),
                waiting.stream().flatMap(one -> one.people().stream())).collect(Collectors.toSet()));
        Map<UUID, Long> balances = book.balances(all.stream()
                .filter(one -> one.status() == TimeMemberStatus.LEAVING).map(TimeMembership::id).toList());
        List<TimeMemberView> members = all.stream().map(one -> TimeMemberView.of(one,
                names.getOrDefault(one.personId(), ""), balances.getOrDefault(one.id(), 0L) < 0))
                .sorted(Comparator.comparing(TimeMemberView::name)).toList();
        return new TimeDesk(those(members, one -> one.status() == TimeMemberStatus.APPLIED
                || one.status() == TimeMemberStatus.INDUCTION),
                in(ExchangeStatus.REVIEW, waiting, names), in(ExchangeStatus.QUERIED, waiting, names),
                in(ExchangeStatus.CLAIMED, waiting, names),
                those(members, one -> one.status() == TimeMemberStatus.LEAVING),
                those(members, one -> one.status() == TimeMemberStatus.ACTIVE
                        || one.status() == TimeMemberStatus.PAUSED), book.pot());
    }

    private static List<TimeMemberView> those(List<TimeMemberView> members, Predicate<TimeMemberView> which) {
        return members.stream().filter(which).toList();
    }

    private List<ExchangeView> in(ExchangeStatus status, List<Exchange> waiting, Map<UUID, String> names) {
        return waiting.stream().filter(one -> one.status() == status)
                .map(one -> ExchangeView.of(one, names, people.me())).toList();
    }

    /** What members see, so that the coordinator can take something away; the newest first. */
    @UseCase("READ_TIME_DESK")
    public List<ListingView> listings() {
        List<Listing> live = listings.live(null, null, "");
        Map<UUID, String> names = people.names(live.stream().map(Listing::personId).distinct().toList());
        return live.stream().map(one -> ListingView.of(one, names.getOrDefault(one.personId(), ""), people.me())).toList();
    }

    @UseCase("READ_TIME_DESK")
    public ListingView listing(UUID listingId) {
        Listing one = listings.get(listingId);
        return ListingView.of(one, people.names(List.of(one.personId())).getOrDefault(one.personId(), ""), people.me());
    }

    @UseCase("READ_TIME_DESK")
    public TimeMemberView member(UUID membershipId) {
        TimeMembership one = memberships.get(membershipId);
        return TimeMemberView.of(one, people.names(List.of(one.personId())).getOrDefault(one.personId(), ""),
                one.status() == TimeMemberStatus.LEAVING && book.balance(one.id()) < 0);
    }

    @UseCase("READ_TIME_DESK")
    public ExchangeView exchange(UUID exchangeId) {
        Exchange one = exchanges.get(exchangeId);
        return ExchangeView.of(one, people.names(one.people()), people.me());
    }
}
