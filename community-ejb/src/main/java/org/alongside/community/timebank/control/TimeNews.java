package org.alongside.community.timebank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/** What follows when something happens in the time bank: it is kept, and the people concerned are told. */
@ApplicationScoped
public class TimeNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private KnowPeople people;

    public void tell(TimeEvent event) {
        tell(List.of(event), null);
    }

    public void tell(Collection<TimeEvent> events) {
        tell(events, null);
    }

    /** @param reason what somebody wrote down, for the record; or null */
    public void tell(Collection<TimeEvent> events, String reason) {
        events.forEach(event -> {
            journal.record(event, reason);
            send(event);
        });
    }

    public void bookDoesNotAddUp() {
        coordinators(TimeNotices.bookDoesNotAddUp());
        all(people.inRole(Role.FINANCE).stream().map(PersonName::id).toList(), TimeNotices.bookDoesNotAddUp());
    }

    private void send(TimeEvent event) {
        if (event instanceof TimeEvent.TimeMemberMoved moved) {
            moved(moved);
        } else if (event instanceof TimeEvent.InactiveContacted contacted) {
            messages.tell(contacted.personId(), TimeNotices.quiet());
        } else if (event instanceof TimeEvent.ListingReminded reminded) {
            messages.tell(reminded.ownerId(), TimeNotices.listingRunsOut(reminded.runsOutOn()));
        } else if (event instanceof TimeEvent.ExchangeProposed proposed) {
            all(proposed.others(), TimeNotices.proposed(name(event)));
        } else if (event instanceof TimeEvent.ExchangeMoved moved) {
            moved(moved);
        } else if (event instanceof TimeEvent.ExchangePosted posted) {
            all(posted.parties(), TimeNotices.posted(name(event)));
        } else if (event instanceof TimeEvent.ExchangeReversed reversed) {
            all(reversed.parties(), TimeNotices.reversed(name(event)));
        } else if (event instanceof TimeEvent.ConfirmationReminded reminded) {
            all(reminded.waitingFor(), TimeNotices.confirm(name(event)));
        } else if (event instanceof TimeEvent.UnconfirmedReferred) {
            coordinators(TimeNotices.unconfirmed(name(event)));
        } else if (event instanceof TimeEvent.MinutesGiven given && given.to() != null) {
            messages.tell(given.to(), TimeNotices.received());
        } else if (event instanceof TimeEvent.WriteOffNoted) {
            coordinators(TimeNotices.secondWanted());
        }
    }

    private void moved(TimeEvent.TimeMemberMoved moved) {
        messages.tell(moved.personId(), TimeNotices.moved(moved.to()));
        if (moved.to() == TimeMemberStatus.APPLIED) {
            coordinators(TimeNotices.applied());
        }
    }

    /** Who moved it knows already. */
    private void moved(TimeEvent.ExchangeMoved moved) {
        Collection<UUID> others = moved.parties().stream().filter(one -> !one.equals(moved.by())).toList();
        String exchange = name(moved);
        if (moved.to() == ExchangeStatus.CLAIMED) {
            all(others, TimeNotices.confirm(exchange));
        } else if (moved.to() == ExchangeStatus.QUERIED) {
            all(moved.parties(), TimeNotices.differ(exchange));
        } else if (moved.to() == ExchangeStatus.REVIEW) {
            coordinators(TimeNotices.review(exchange));
        } else if (moved.to() != ExchangeStatus.ACCEPTED) {
            all(others, TimeNotices.exchangeMoved(exchange, moved.to().label()));
        }
    }

    private void all(Collection<UUID> persons, Notice notice) {
        persons.forEach(person -> messages.tell(person, notice));
    }

    private void coordinators(Notice notice) {
        all(people.inRole(Role.TIME_COORDINATOR).stream().map(PersonName::id).toList(), notice);
    }

    private static String name(TimeEvent event) {
        return event.subject().toString();
    }
}
