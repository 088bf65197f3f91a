package org.alongside.integration.partner;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Feed;

/** How a partner writes one feed: one version. {@code body} is the profile in JSON. */
public record ProfileView(UUID id, UUID partnerId, Feed feed, int number, String body, Instant madeAt, UUID madeBy,
        boolean approved) {

    /** Money is read only as two people have agreed. */
    public boolean isUsable() {
        return approved || !feed.isMoney();
    }
}
