package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.message.GuardedFeed;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.Attempt;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.message.entity.Payload;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;

/**
 * Hands the engine one message after another and hears how each try ended. The sending itself is in neither transaction:
 * when the portal is stopped in the middle, the same bytes go out again under the same id (R-INT-26, 27).
 */
@Stateless
public class CarryOut {

    private final RandomGenerator random = RandomGenerator.getDefault();

    @Inject
    private ReadPartners partners;

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    @Any
    private Instance<GuardedFeed> guarded;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The next message that may leave here now; nothing when none may: a stop is thrown, or the endpoint is not open. */
    @UseCase("CARRY_OUT")
    public Optional<Departure> next(UUID endpointId) {
        EndpointView endpoint = partners.endpoint(endpointId);
        if (!endpoint.isOpen() || partners.isStopped(endpoint.feed())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Message> next = messages.next(endpointId, endpoint.feed().isOrdered(), now);
        while (next.isPresent() && staysHere(next.get(), now)) {
            messages.flush();
            next = messages.next(endpointId, endpoint.feed().isOrdered(), now);
        }
        return next.map(message -> departing(message, endpoint, now));
    }

    /** It is too late for it, or who it is about has taken back what allowed it. */
    private boolean staysHere(Message message, Instant now) {
        if (message.isTooLate(now)) {
            journal.record(message.expire(now));
            return true;
        }
        Optional<FaultCode> stop = guarded.stream().filter(feed -> feed.feed() == message.feed()).findFirst()
                .flatMap(feed -> feed.stops(message.leaving()));
        stop.ifPresent(why -> journal.record(message.cancel(why, now)));
        return stop.isPresent();
    }

    private Departure departing(Message message, EndpointView endpoint, Instant now) {
        messages.running(message.id()).ifPresent(attempt -> attempt.cutOff(now));
        message.sending(now);
        messages.add(new Attempt(message.id(), message.attempts(), now));
        Payload payload = payloads.find(message.id()).orElseThrow();
        return message.departure(endpoint, place(message), payload.mediaType(),
                payloads.content(message.id()).orElseThrow());
    }

    /** What is sent again is the same message to the partner, in the same place. */
    private long place(Message message) {
        return message.place() > 0 ? message.place()
                : messages.written(message.endpointId(), message.eventId()).map(Message::place).orElse(0L);
    }

    @UseCase("CARRY_OUT")
    public void ended(UUID messageId, Carried carried) {
        Instant now = clock.instant();
        Message message = messages.locked(messageId);
        messages.running(messageId).ifPresent(attempt -> attempt.ended(carried, now));
        switch (carried.outcome()) {
            case OK -> journal.record(message.sent(now));
            case REFUSED -> journal.record(message.refused(carried.code(), now));
            default -> journal.record(message.failed(carried.code(), carried.atLeast(), chance(), now));
        }
    }

    private double chance() {
        return random.nextDouble(-1, 1);
    }

    /** When something that failed is tried again; nothing while nothing waits. */
    @UseCase("CARRY_OUT")
    public Optional<Instant> nextTry(UUID endpointId) {
        return messages.nextTry(endpointId, clock.instant());
    }
}
