package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.file.Digest;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.control.Answers;
import org.alongside.integration.message.control.FeedsIn;
import org.alongside.integration.message.control.FilesRead;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.Nets;
import org.alongside.integration.message.control.Nets.Known;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Takes in what a transport hands over: remembered, read, applied and answered in one transaction, so that whatever stops
 * the portal in the middle leaves nothing, and the same thing handed over again has its effect once (R-INT-27, 28, 31).
 */
@Stateless
public class TakeIn {

    private static final String BYTES = "sha256 ";
    private static final String NUMBER = "number ";

    @Inject
    private ReadPartners partners;

    @Inject
    private Messages messages;

    @Inject
    private Nets nets;

    @Inject
    private Payloads payloads;

    @Inject
    private FeedsIn feeds;

    @Inject
    private FilesRead files;

    @Inject
    private Answers answers;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how it stands now; the first one's answer is sent again for what was here already (R-INT-29) */
    @UseCase("TAKE_IN")
    public MessageView take(Arrival arrival) {
        Instant now = clock.instant();
        EndpointView endpoint = partners.endpoint(arrival.endpointId());
        Message message = Message.received(endpoint, arrival.name(), now);
        message.declared(arrival.declared());
        messages.add(message);
        messages.flush();
        Optional<Known> known = known(arrival, message.id(), now);
        if (known.isPresent()) {
            repeated(message, endpoint, messages.locked(known.get().messageId()), arrival, now);
            return message.view();
        }
        payloads.keep(message.id(), endpoint.feed(), arrival.mediaType(), arrival.content(), London.today(clock));
        files.arrived(message, endpoint, arrival.content(), arrival.fault(), now);
        return message.view();
    }

    private void repeated(Message message, EndpointView endpoint, Message first, Arrival arrival, Instant now) {
        journal.record(message.repeated(first.id(), now));
        if (!first.mayBeRightWith(arrival) || !files.isRightWith(first, arrival, now)) {
            answers.again(first.id(), message, endpoint);
        }
        files.repeated(message, endpoint, now);
    }

    /** Whether this came to this endpoint under its name before; under another one it is a duplicate. */
    @UseCase("TAKE_IN")
    public boolean wasTaken(Arrival arrival) {
        return nets.find(arrival.endpointId(), BYTES + Digest.sha256(arrival.content()))
                .filter(known -> messages.cameAs(known.messageId(), arrival.name()))
                .filter(known -> !messages.get(known.messageId()).mayBeRightWith(arrival)).isPresent();
    }

    /** Whether there is anybody to give it to. */
    @UseCase("TAKE_IN")
    public boolean takes(Feed feed) {
        return feeds.has(feed);
    }

    /** The same number with other bytes is a conflict and never a duplicate (R-INT-30). */
    private Optional<Known> known(Arrival arrival, UUID message, Instant now) {
        String sha256 = Digest.sha256(arrival.content());
        Optional<Known> byBytes = nets.claim(arrival.endpointId(), BYTES + sha256, sha256, message, now);
        if (byBytes.isPresent() || arrival.partnerId().isEmpty()) {
            return byBytes;
        }
        return nets.claim(arrival.endpointId(), NUMBER + arrival.partnerId(), sha256, message, now)
                .filter(one -> sameOrConflict(one, sha256));
    }

    private static boolean sameOrConflict(Known known, String sha256) {
        if (!known.sha256().equals(sha256)) {
            throw new RuleBroken(MessageRule.SAME_NUMBER_OTHER_CONTENT);
        }
        return true;
    }
}
