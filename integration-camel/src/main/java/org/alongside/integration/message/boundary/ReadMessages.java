package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.integration.message.AttemptView;
import org.alongside.integration.message.EndpointFigures;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.HeldRowView;
import org.alongside.integration.message.MessageDetail;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageList;
import org.alongside.integration.message.MessagePlace;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.TriesView;
import org.alongside.integration.message.control.Desk;
import org.alongside.integration.message.control.Figures;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.Message;
import org.alongside.platform.usecase.UseCase;

/** What came in and went out, without what it says (R-INT-86). */
@Stateless
public class ReadMessages {

    /** Enough to see what happened; whoever needs more looks at the list with a filter. */
    private static final int MOST = 200;

    private static final int MOST_TRIES = 2_000;

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    private Desk desk;

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    private Clock clock;

    /** @param after null for the newest */
    @UseCase("READ_FEED_MESSAGES")
    public MessageList list(MessageFilter filter, MessagePlace after, int most) {
        List<Message> found = desk.newestFirst(filter, after, most + 1);
        List<MessageView> shown = found.stream().limit(most).map(Message::view).toList();
        MessageView last = found.size() > most ? shown.get(most - 1) : null;
        return new MessageList(shown, last == null ? null : new MessagePlace(last.createdAt(), last.id()));
    }

    @UseCase("READ_FEED_MESSAGES")
    public MessageDetail one(UUID id) {
        Message message = messages.get(id);
        List<AttemptView> attempts = messages.attempts(id).stream().map(one -> one.view()).toList();
        List<FaultView> faults = messages.faults(id, MOST).stream().map(one -> one.view()).toList();
        List<HeldRowView> rows = desk.rows(id, MOST).stream().map(one -> one.view()).toList();
        List<MessageView> conversation = desk.conversation(message.correlationId(), MOST).stream().map(Message::view)
                .toList();
        return new MessageDetail(message.view(), attempts, faults, rows, conversation, payloads.isKept(id));
    }

    /** How much each endpoint has before it; those with nothing are left out. */
    @UseCase("READ_FEED_MESSAGES")
    public List<EndpointFigures> figures() {
        return Figures.of(desk.unsettled(), desk.since(clock.instant().minus(A_DAY)));
    }

    /** How this endpoint's tries to send ended since yesterday; of very many, the last thousands. */
    @UseCase("READ_FEED_MESSAGES")
    public List<TriesView> tries(UUID endpointId) {
        return TriesView.of(messages.attemptsOf(endpointId, clock.instant().minus(A_DAY), MOST_TRIES).stream()
                .map(one -> one.view()).toList());
    }

    /** By endpoint, when something last came that had not come before. */
    @UseCase("READ_FEED_MESSAGES")
    public Map<UUID, Instant> arrivals() {
        return desk.arrivals();
    }

    /** Rows that wait, of all messages, the oldest first. */
    @UseCase("READ_FEED_MESSAGES")
    public List<HeldRowView> waitingRows() {
        return desk.waitingRows(MOST).stream().map(one -> one.view()).toList();
    }
}
