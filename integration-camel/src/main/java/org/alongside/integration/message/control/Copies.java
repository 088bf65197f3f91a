package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.alongside.integration.lane.boundary.OpenLanes;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.time.London;

/** The same message once more: the same bytes, number and place in its order, linked both ways (R-INT-26, 82). */
@ApplicationScoped
public class Copies {

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    private ReadPartners partners;

    @Inject
    private OpenLanes lanes;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false when what it said is not kept any more */
    public boolean of(Message message, Instant now) {
        Optional<byte[]> content = payloads.content(message.id());
        if (content.isEmpty()) {
            return false;
        }
        EndpointView endpoint = partners.endpoint(message.endpointId());
        String mediaType = payloads.find(message.id()).orElseThrow().mediaType();
        Message copy = message.again(endpoint, message.sequence(), now);
        messages.add(copy);
        messages.flush();
        payloads.keep(copy.id(), endpoint.feed(), mediaType, content.get(), London.today(clock));
        lanes.wake(endpoint.id());
        journal.record(new MessageEvent.SentAgain(copy.id(), message.id()));
        return true;
    }
}
