package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.integration.message.MessageStep;
import org.alongside.integration.message.PolledEvent;
import org.alongside.integration.message.control.AwaitedAnswers;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.usecase.UseCase;

/** What is told to a partner can also be asked for by them: the same events under the same ids (R-INT-89). */
@Stateless
public class PollEvents {

    @Inject
    private ReadPartners partners;

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    private AwaitedAnswers awaited;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** In the order they were written for this endpoint; an endpoint that does not work has none. */
    @UseCase("CARRY_OUT")
    public List<PolledEvent> after(UUID endpointId, long place, int most) {
        requireOpen(endpointId);
        has(endpointId, place);
        List<Message> written = messages.writtenAfter(endpointId, place, most);
        Map<UUID, byte[]> contents = payloads.contents(written.stream().map(Message::id).toList());
        return written.stream().map(message -> event(message, contents.get(message.id()))).toList();
    }

    /** {@link NotFound} for an event of another endpoint, and so of another area (R-INT-06). */
    @UseCase("CARRY_OUT")
    public PolledEvent one(UUID endpointId, UUID eventId) {
        requireOpen(endpointId);
        Message message = messages.written(endpointId, eventId).orElseThrow(NotFound::new);
        return event(message, payloads.content(message.id()).orElseThrow(NotFound::new));
    }

    /** Who asks for what comes after an event has that event, and all before it: where nothing else is sent, it is confirmed. */
    private void has(UUID endpointId, long place) {
        if (partners.endpoint(endpointId).transport() != Transport.REST) {
            return;
        }
        Instant now = clock.instant();
        for (Message message : awaited.fetched(endpointId, place)) {
            message.sending(now);
            journal.record(message.sent(now));
            journal.record(message.confirmed(MessageStep.ACK, now));
        }
    }

    private void requireOpen(UUID endpointId) {
        if (!partners.endpoint(endpointId).isOpen()) {
            throw new NotFound();
        }
    }

    private static PolledEvent event(Message message, byte[] content) {
        return new PolledEvent(message.place(), new String(content, StandardCharsets.UTF_8));
    }
}
