package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.CalledOff;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.MessagesAbout;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.Message;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;

/** What was written may not go any more, or is not needed: it is called off, and what it says is erased (R-INT-70). */
@Stateless
public class TakeBack {

    @Inject
    private Messages messages;

    @Inject
    private MessagesAbout said;

    @Inject
    private Payloads payloads;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Everything of this feed that is about this, at every endpoint. */
    @UseCase("WRITE_MESSAGES")
    public void all(Feed feed, String partitionKey, FaultCode why) {
        List<Message> about = said.about(feed, partitionKey);
        about.stream().filter(Message::isToBeSent).forEach(one -> journal.record(one.cancel(why, clock.instant())));
        messages.flush();
        payloads.erase(about.stream().map(Message::id).toList());
    }

    /** One message, at one endpoint. */
    @UseCase("WRITE_MESSAGES")
    public CalledOff callOff(UUID endpointId, UUID eventId, FaultCode why) {
        messages.written(endpointId, eventId).filter(Message::isToBeSent).ifPresent(one -> {
            journal.record(one.cancel(why, clock.instant()));
            messages.flush();
            payloads.erase(List.of(one.id()));
        });
        return state(endpointId, eventId);
    }

    /** Whether it was called off already, and by whom it may have been had. */
    @UseCase("WRITE_MESSAGES")
    public CalledOff state(UUID endpointId, UUID eventId) {
        return messages.written(endpointId, eventId)
                .map(one -> new CalledOff(one.isCalledOff(), one.attempts() > 0)).orElse(new CalledOff(true, false));
    }

    /** Whoever is there may have had it: it was sent, or nobody knows. */
    @UseCase("WRITE_MESSAGES")
    public boolean mayHaveHad(UUID endpointId, Feed feed, String partitionKey) {
        return said.about(feed, partitionKey).stream()
                .anyMatch(one -> one.endpointId().equals(endpointId) && one.attempts() > 0);
    }
}
