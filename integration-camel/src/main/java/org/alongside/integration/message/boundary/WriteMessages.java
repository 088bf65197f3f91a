package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.envelope.Envelope;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.lane.boundary.OpenLanes;
import org.alongside.integration.message.FactFeed;
import org.alongside.integration.message.TimedFeed;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.Nets;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Writes what is to go out: a message for each endpoint that hears of a fact, or whose time has come (R-INT-25). */
@Stateless
public class WriteMessages {

    /** A paused endpoint's queue keeps filling; before an endpoint was live, nothing is written for it (R-INT-37). */
    private static final Set<EndpointStatus> LISTENING =
            Set.of(EndpointStatus.LIVE, EndpointStatus.PAUSED, EndpointStatus.SUSPENDED_AUTH);

    @Inject
    private ReadPartners partners;

    @Inject
    private Messages messages;

    @Inject
    private Nets nets;

    @Inject
    private Payloads payloads;

    @Inject
    private OpenLanes lanes;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    @Any
    private Instance<FactFeed> factFeeds;

    @Inject
    @Any
    private Instance<TimedFeed> timedFeeds;

    @Inject
    private Clock clock;

    /** The types of facts that any feed tells. */
    @UseCase("WRITE_MESSAGES")
    public Set<String> types() {
        return factFeeds.stream().flatMap(feed -> feed.types().stream()).collect(Collectors.toSet());
    }

    /** Writes it for every endpoint that hears of it, and takes it out of the outbox, together. */
    @UseCase("WRITE_MESSAGES")
    public void tell(Waiting fact) {
        for (FactFeed feed : factFeeds) {
            if (feed.types().contains(fact.type())) {
                for (EndpointView endpoint : listening(feed)) {
                    feed.outgoing(fact, endpoint).ifPresent(outgoing -> write(endpoint, outgoing));
                }
            }
        }
        outbox.sent(fact.id());
    }

    private List<EndpointView> listening(FactFeed feed) {
        return partners.endpoints(feed.feed()).stream().filter(one -> LISTENING.contains(one.status())).toList();
    }

    /** What this endpoint is told at certain times, unless it was told of this period. */
    @UseCase("WRITE_MESSAGES")
    public void onTime(UUID endpointId) {
        EndpointView endpoint = partners.endpoint(endpointId);
        timedFeeds.stream().filter(feed -> feed.feed() == endpoint.feed()).findFirst().ifPresent(feed -> {
            String period = feed.period(clock.instant());
            UUID event = UUID.nameUUIDFromBytes((endpointId + " " + period).getBytes(StandardCharsets.UTF_8));
            if (!messages.isWritten(endpointId, event)) {
                feed.outgoing(endpoint, period).map(outgoing -> outgoing.as(event))
                        .ifPresent(outgoing -> write(endpoint, outgoing));
            }
        });
    }

    private void write(EndpointView endpoint, Outgoing outgoing) {
        if (messages.isWritten(endpoint.id(), outgoing.eventId())) {
            return;
        }
        Instant now = clock.instant();
        long sequence = nets.next(endpoint.id(), outgoing.partitionKey());
        Message message = Message.pending(endpoint, outgoing, sequence, now);
        message.placed(nets.next(endpoint.id(), Nets.ALL));
        messages.add(message);
        messages.flush();
        payloads.keep(message.id(), endpoint.feed(), outgoing.mediaType(), content(outgoing, sequence), London.today(clock));
        lanes.wake(endpoint.id());
    }

    private static byte[] content(Outgoing outgoing, long sequence) {
        return outgoing.mediaType().equals(Envelope.MEDIA_TYPE) ? Envelope.numbered(outgoing.content(), sequence)
                : outgoing.content();
    }
}
