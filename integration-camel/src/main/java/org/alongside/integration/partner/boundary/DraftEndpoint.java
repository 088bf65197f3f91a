package org.alongside.integration.partner.boundary;

import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.usecase.Command;

/**
 * Sets up an endpoint, or changes one.
 *
 * @param endpointId null for a new one
 * @param profileId  null when the partner writes the feed as we publish it
 */
public record DraftEndpoint(UUID commandId, UUID endpointId, UUID partnerId, Feed feed, Transport transport,
        EndpointSetting setting, UUID profileId) implements Command {
}
