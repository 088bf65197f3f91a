package org.alongside.integration.partner;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.feed.Feed;

/**
 * An endpoint as the engine and the feed desk see it.
 *
 * @param partnerCode   the partner's short name, as it stands in names of files
 * @param profileId     null when the feed is written as we publish it
 * @param enabledFrom   what happened before is not sent; null until it went live (R-INT-37)
 * @param mayCarryPeople the agreement with the partner is in date (R-INT-77)
 * @param chosen        whose brokers it tells of, by the areas' short codes; {@link #EVERYTHING} where nobody has to choose
 */
public record EndpointView(UUID id, int version, UUID partnerId, String partnerCode, String partnerName, Feed feed,
        Transport transport, EndpointSetting setting, EndpointStatus status, Instant statusSince, String because,
        UUID profileId, Instant enabledFrom, Instant lastSuccess, boolean mayCarryPeople,
        Set<String> chosen) {

    public static final String EVERYTHING = "*";

    /** Why an endpoint pauses by itself. */
    public static final String GONE = "The partner's system says that this address is gone for good (410)";

    public EndpointView {
        chosen = Set.copyOf(chosen);
    }

    public EndpointView(UUID id, int version, UUID partnerId, String partnerCode, String partnerName, Feed feed,
            Transport transport, EndpointSetting setting, EndpointStatus status, Instant statusSince, String because,
            UUID profileId, Instant enabledFrom, Instant lastSuccess, boolean mayCarryPeople) {
        this(id, version, partnerId, partnerCode, partnerName, feed, transport, setting, status, statusSince, because,
                profileId, enabledFrom, lastSuccess, mayCarryPeople, Set.of(EVERYTHING));
    }

    /** Nothing is chosen: an empty choice is not read as everything (R-INT-12). */
    public boolean sendsNothing() {
        return chosen.isEmpty();
    }

    public boolean tellsOf(String areaCode) {
        return chosen.contains(EVERYTHING) || chosen.contains(areaCode);
    }

    /** It works, something is chosen, and nothing it would carry is outside the agreement. */
    public boolean isOpen() {
        return status == EndpointStatus.LIVE && !sendsNothing() && (mayCarryPeople || !feed.privacy().isPersonal());
    }

    /** It paused by itself; what waits is kept until somebody has spoken with the partner. */
    public boolean isGone() {
        return status == EndpointStatus.PAUSED && because.equals(GONE);
    }

    public boolean can(EndpointStep step) {
        return status.can(step);
    }
}
