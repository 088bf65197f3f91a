package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.control.MessagesAbout;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.usecase.UseCase;

/** Who told us what: a feed that goes out may say to a partner only what concerns those it told us of. */
@Stateless
public class KnowOrigins {

    @Inject
    private ReadPartners partners;

    @Inject
    private MessagesAbout said;

    /** Those of these messages that came from this partner by this feed. */
    @UseCase("WRITE_MESSAGES")
    public Set<UUID> fromPartner(UUID partnerId, Feed feed, Set<UUID> messageIds) {
        Set<UUID> endpoints = partners.endpoints(feed).stream().filter(one -> one.partnerId().equals(partnerId))
                .map(EndpointView::id).collect(Collectors.toSet());
        return said.amongThoseOf(endpoints, messageIds);
    }
}
