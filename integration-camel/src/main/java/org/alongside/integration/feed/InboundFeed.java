package org.alongside.integration.feed;

import java.util.Optional;
import org.alongside.integration.profile.FeedSchema;

/**
 * A feed that comes in. It is called in the one transaction that also remembers the message and writes the answer to the
 * partner; it throws for nothing that a partner can do wrong.
 */
public interface InboundFeed {

    Feed feed();

    Intake take(Received received);

    /** What its rows hold, where it comes as a table that partners may write in their own way. */
    default Optional<FeedSchema> schema() {
        return Optional.empty();
    }
}
