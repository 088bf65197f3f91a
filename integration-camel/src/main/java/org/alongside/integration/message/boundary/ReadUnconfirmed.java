package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.control.AwaitedAnswers;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.usecase.UseCase;

/** What should have been confirmed by now. */
@Stateless
public class ReadUnconfirmed {

    private static final Set<MessageStatus> UNCONFIRMED = EnumSet.of(MessageStatus.PENDING, MessageStatus.SENDING,
            MessageStatus.RETRYING, MessageStatus.HELD, MessageStatus.DEAD, MessageStatus.SENT, MessageStatus.NACKED);

    @Inject
    private AwaitedAnswers awaited;

    @Inject
    private Messages messages;

    @Inject
    private ReadPartners partners;

    /** @param about what the second key of the message is one of */
    @UseCase("CARRY_OUT")
    public List<MessageView> before(Feed feed, Set<String> about, Instant before) {
        return awaited.written(feed, about, UNCONFIRMED, before).stream().filter(this::isOpen).map(Message::view).toList();
    }

    /** Whose program took a call said so by taking it. */
    private boolean isOpen(Message message) {
        return message.status() != MessageStatus.SENT
                || partners.endpoint(message.endpointId()).transport() != Transport.WEBHOOK;
    }

    @UseCase("CARRY_OUT")
    public String partnerOf(UUID message) {
        return partners.endpoint(messages.get(message).endpointId()).partnerName();
    }
}
