package org.alongside.integration.partner;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Feed;

/**
 * An endpoint as the engine and the feed desk see it.
 *
 * @param partnerCode   the partner's short name, as it stands in names of files
 * @param profileId     null when the feed is written as we publish it
 * @param enabledFrom   what happened before is not sent; null until it went live (R-INT-37)
 * @param mayCarryPeople the agreement with the partner is in date (R-INT-77)
 */
public record EndpointView(UUID id, int version, UUID partnerId, String partnerCode, String partnerName, Feed feed,
        Transport transport, EndpointSetting setting, EndpointStatus status, Instant statusSince, String because,
        UUID profileId, Instant enabledFrom, Instant lastSuccess, boolean mayCarryPeople) {

    /** It works, and nothing it would carry is outside the agreement. */
    public boolean isOpen() {
        return status == EndpointStatus.LIVE && (mayCarryPeople || !feed.privacy().isPersonal());
    }

    public boolean can(EndpointStep step) {
        return status.can(step);
    }
}
