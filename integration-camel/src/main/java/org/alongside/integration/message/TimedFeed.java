package org.alongside.integration.message;

import java.time.Instant;
import java.util.Optional;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.partner.EndpointView;

/** A feed that goes out because it is time: a nightly list, a monthly return. */
public interface TimedFeed {

    Feed feed();

    /** The period that is to be told at this moment, the same until the next one: {@code 2026-11-22}, {@code 2026-10}. */
    String period(Instant now);

    /** Nothing when there is nothing to say of this period. Sent once for each. The area is open. */
    Optional<Outgoing> outgoing(EndpointView endpoint, String period);
}
