package org.alongside.integration.partner.boundary;

import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.platform.usecase.Command;

/** From now on this partner writes this feed so; {@code body} is the profile in JSON. */
public record AddProfile(UUID commandId, UUID partnerId, Feed feed, String body) implements Command {
}
