package org.alongside.integration.partner;

import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.platform.audit.Event;

/** What happened to a partner and its endpoints, in identifiers and codes only. */
public sealed interface PartnerEvent extends Event {

    record PartnerAdded(UUID subject, PartnerKind kind) implements PartnerEvent {
    }

    record AgreementRenewed(UUID subject) implements PartnerEvent {
    }

    record EndpointAdded(UUID subject, UUID partnerId, Feed feed) implements PartnerEvent {
    }

    record EndpointChanged(UUID subject) implements PartnerEvent {
    }

    record EndpointMoved(UUID subject, EndpointStatus from, EndpointStatus to) implements PartnerEvent {
    }

    /** @param areas short codes of areas, with commas between; empty for none */
    record AreasChosen(UUID subject, String areas) implements PartnerEvent {
    }

    record ProfileAdded(UUID subject, UUID partnerId, Feed feed, int number) implements PartnerEvent {
    }

    record ProfileApproved(UUID subject) implements PartnerEvent {
    }

    /** @param feed empty when everything is stopped */
    record Stopped(UUID subject, String feed) implements PartnerEvent {
    }

    record StopLifted(UUID subject, String feed) implements PartnerEvent {
    }
}
