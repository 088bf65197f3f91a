package org.alongside.integration.message;

import java.util.Optional;
import java.util.Set;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.partner.EndpointView;
import org.alongside.platform.outbox.Waiting;

/** A feed that goes out because something became true. */
public interface FactFeed {

    Feed feed();

    /** The types of the facts that it tells. */
    Set<String> types();

    /** Nothing when this endpoint is not to hear of it. The area is open. */
    Optional<Outgoing> outgoing(Waiting fact, EndpointView endpoint);
}
