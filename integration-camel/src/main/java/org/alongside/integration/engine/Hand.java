package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.integration.fault.Consequence;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.lane.Lane;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.message.boundary.CarryOut;
import org.alongside.integration.message.boundary.HearAnswers;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.message.boundary.WriteMessages;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** One look at one endpoint. */
@ApplicationScoped
public class Hand {

    /** So that one endpoint with a long queue lets others have their turn; it is due again at once. */
    private static final int MOST_AT_A_LOOK = 50;

    /** A partner in trouble is not asked again at once; what else waits for it has its turn then. */
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private static final int HTTP_GONE = 410;

    @Inject
    private ReadPartners partners;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private WriteMessages writer;

    @Inject
    private CarryOut out;

    @Inject
    private TakeIn in;

    @Inject
    private Reception reception;

    @Inject
    @Any
    private Instance<Carrier> carriers;

    @Inject
    @Any
    private Instance<Fetcher> fetchers;

    @Inject
    @Any
    private Instance<Listener> listeners;

    @Inject
    private HearAnswers answers;

    @Inject
    private Clock clock;

    /** @return when this endpoint is to be looked at next */
    public Instant look(Lane lane) {
        try (CallScope scope = CallScope.open(new Call(lane.area(), Actor.PORTAL))) {
            EndpointView endpoint = partners.endpoint(lane.endpointId());
            if (endpoint.isOpen() && !partners.isStopped(endpoint.feed())) {
                writer.onTime(endpoint.id());
                fetch(endpoint);
                listen(endpoint);
                return sendWaiting(endpoint).orElseGet(() -> next(endpoint));
            }
            return next(endpoint);
        }
    }

    private Instant next(EndpointView endpoint) {
        Instant usual = clock.instant().plus(Duration.ofMinutes(endpoint.setting().everyMinutes()));
        return out.nextTry(endpoint.id()).filter(usual::isAfter).orElse(usual);
    }

    private void fetch(EndpointView endpoint) {
        if (!endpoint.feed().goes(Direction.IN)) {
            return;
        }
        fetchers.stream().filter(one -> one.transport() == endpoint.transport()).findFirst().ifPresent(fetcher -> {
            AtomicBoolean came = new AtomicBoolean();
            FaultCode kept = fetcher.fetch(endpoint, in::wasTaken, arrival -> {
                reception.take(arrival);
                came.set(true);
            });
            if (came.get()) {
                answers.impliedBy(endpoint.partnerId());
            }
            if (kept == null) {
                endpoints.succeeded(endpoint.id());
            } else if (kept.consequence() == Consequence.ENDPOINT_SUSPENDED) {
                endpoints.suspend(endpoint.id(), kept.name());
            }
        });
    }

    /** What the partner says of what we sent; asked for only while something is not confirmed. */
    private void listen(EndpointView endpoint) {
        if (endpoint.setting().ackMode() == AckMode.POLL_FOLDER) {
            Set<String> awaited = answers.awaited(endpoint.id());
            listeners.stream().filter(one -> !awaited.isEmpty() && one.transport() == endpoint.transport()).findFirst()
                    .ifPresent(listener -> listener.listen(endpoint, awaited, answers::hear));
        }
    }

    /** Who asks for events fetches them: nothing is carried there. */
    private Optional<Instant> sendWaiting(EndpointView endpoint) {
        return carriers.stream().anyMatch(one -> one.transport() == endpoint.transport()) ? sendWaiting(endpoint.id())
                : Optional.empty();
    }

    /** @return when to go on; nothing when nothing more can go now */
    private Optional<Instant> sendWaiting(UUID endpoint) {
        for (int i = 0; i < MOST_AT_A_LOOK; i++) {
            Optional<Departure> next = out.next(endpoint);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (!send(next.get())) {
                return Optional.of(clock.instant().plus(AFTER_TROUBLE));
            }
        }
        return Optional.of(clock.instant());
    }

    /** @return whether it arrived */
    private boolean send(Departure departure) {
        EndpointView endpoint = departure.endpoint();
        Carried carried = carriers.stream().filter(one -> one.transport() == endpoint.transport()).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing carries by " + endpoint.transport()))
                .carry(departure);
        out.ended(departure.messageId(), carried);
        if (carried.code() == null) {
            endpoints.succeeded(endpoint.id());
        } else if (carried.code().consequence() == Consequence.ENDPOINT_SUSPENDED) {
            endpoints.suspend(endpoint.id(), carried.code().name());
        } else if (carried.httpStatus() == HTTP_GONE) {
            endpoints.gone(endpoint.id());
        }
        return carried.code() == null;
    }
}
