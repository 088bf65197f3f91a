package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.EnrolmentChanged;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.outbox.Outbox;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentEvent;

/** What follows when something happens to an enrolment: it is kept, and the people concerned are told. */
@ApplicationScoped
public class EnrolmentNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private Outbox outbox;

    @Inject
    private KnowPeople people;

    @Inject
    private Clock clock;

    /** @param reason what somebody wrote down, for the record and for the person concerned; or null */
    public void tell(List<EnrolmentEvent> events, String reason) {
        events.forEach(event -> {
            journal.record(event, reason);
            tell(event, reason);
        });
    }

    /** Fewer learners than the provider needs when booking closed (R-TRN-36). */
    public void tellTooFew(UUID runId, int confirmed, int minimum) {
        tellProviders(EnrolmentNotices.tooFew(runId.toString(), confirmed, minimum));
    }

    /** The days for deciding about it are over, and nothing was decided (R-TRN-36). */
    public void tellUndecided(UUID runId) {
        tellProviders(EnrolmentNotices.undecided(runId.toString()));
    }

    private void tell(EnrolmentEvent event, String reason) {
        if (event instanceof EnrolmentEvent.PlaceConfirmed confirmed) {
            send(event, EnrolmentNotices.confirmed());
            announce(event, "enrolment.confirmed", confirmed.runId());
        } else if (event instanceof EnrolmentEvent.PlaceOffered offered) {
            send(event, offered.again() ? EnrolmentNotices.offeredAgain(offered.until())
                    : EnrolmentNotices.offered(offered.until()));
            announce(event, "enrolment.offered", offered.runId());
        } else if (event instanceof EnrolmentEvent.Queued) {
            send(event, EnrolmentNotices.queued());
        } else if (event instanceof EnrolmentEvent.OfferReminded reminded) {
            send(event, EnrolmentNotices.offerEnds(reminded.until()));
        } else if (event instanceof EnrolmentEvent.OfferExpired expired) {
            send(event, EnrolmentNotices.offerExpired(expired.last()));
        } else if (event instanceof EnrolmentEvent.EnrolmentCancelled cancelled) {
            send(event, notice(cancelled.cause(), reason));
        } else if (event instanceof EnrolmentEvent.CarriedToInterest) {
            send(event, EnrolmentNotices.carried());
        } else if (event instanceof EnrolmentEvent.Overtaken) {
            send(event, EnrolmentNotices.overtaken());
        } else if (event instanceof EnrolmentEvent.SupportersChanged changed) {
            send(event, EnrolmentNotices.supporters(changed.seats(), changed.wanted()));
        } else if (event instanceof EnrolmentEvent.SeatsMissing missing) {
            tellProviders(EnrolmentNotices.seatsMissing(missing.runId().toString()));
        } else if (event instanceof EnrolmentEvent.HeadHeldUp heldUp) {
            tellProviders(EnrolmentNotices.headHeldUp(heldUp.runId().toString()));
        }
    }

    private static Notice notice(CancelCause cause, String reason) {
        return switch (cause) {
            case PROVIDER -> EnrolmentNotices.cancelledByProvider(reason);
            case RUN_CANCELLED -> EnrolmentNotices.runCancelled(reason);
            case CHOSE_ANOTHER_RUN -> EnrolmentNotices.chose();
            default -> EnrolmentNotices.gaveUp();
        };
    }

    private void send(EnrolmentEvent event, Notice notice) {
        messages.tell(event.personId(), notice);
    }

    private void announce(EnrolmentEvent event, String type, UUID runId) {
        outbox.put(new EnrolmentChanged(event.subject(), type, runId, clock.instant()));
    }

    private void tellProviders(Notice notice) {
        people.inRole(Role.PROVIDER).stream().map(PersonName::id).forEach(person -> messages.tell(person, notice));
    }
}
