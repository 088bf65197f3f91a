package org.alongside.integration.partner.boundary;

import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.platform.usecase.Command;

/** Nothing more of this feed, or of any where {@code feed} is null, until the stop is lifted (R-INT-38). */
public record StopFeed(UUID commandId, Feed feed, String because) implements Command {
}
