package org.alongside.portal.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;

/** Words and colours of the feed desk. A colour never says anything that the word beside it does not. */
@Named("feedWords")
@ApplicationScoped
public class FeedWords {

    private static final int CODE_LENGTH = 4;

    public String toneOf(MessageStatus status) {
        return switch (status) {
            case HELD, PARTLY_APPLIED -> "orange";
            case DEAD, NACKED, REJECTED -> "red";
            case APPLIED, ACKED -> "green";
            case PENDING, SENDING, RETRYING, RECEIVED, NEW -> "blue";
            default -> "grey";
        };
    }

    public String toneOfEndpoint(EndpointStatus status) {
        return switch (status) {
            case LIVE -> "green";
            case PAUSED -> "yellow";
            case SUSPENDED_AUTH -> "red";
            case DRAFT, TESTING -> "blue";
            case RETIRED -> "grey";
        };
    }

    /** With its number, as agreements with partners name it. */
    public String feed(Feed feed) {
        return feed.label() + " (" + feed.name() + ")";
    }

    public List<Choice> getFeeds() {
        return Choices.of(this::feed, Feed.values());
    }

    /** The short code as partners know it: {@code E230}. */
    public String code(String reason) {
        return reason.length() < CODE_LENGTH ? "" : reason.substring(0, CODE_LENGTH);
    }

    public List<Choice> getCodes() {
        return Arrays.stream(FaultCode.values()).map(code -> new Choice(code.name(), code.code())).toList();
    }
}
