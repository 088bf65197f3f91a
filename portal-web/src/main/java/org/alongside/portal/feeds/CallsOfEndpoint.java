package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.EndpointView;
import org.alongside.platform.address.PortalAddress;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.portal.routing.CurrentArea;

/** What a partner's own program needs to call us, for the keeper to hand on. */
@Named("feedCalls")
@RequestScoped
public class CallsOfEndpoint {

    @Inject
    private CurrentArea area;

    @Inject
    private FindAreas areas;

    private String code;

    /** Where it calls; empty when nobody calls there. */
    public String address(EndpointView it) {
        return switch (it.transport()) {
            case REST -> it.feed() == Feed.F3 ? PortalAddress.of("/api/v1/allocations")
                    : it.feed().goes(Direction.OUT) ? PortalAddress.of("/api/v1/events") : "";
            case WEBHOOK -> it.feed().goes(Direction.IN) ? PortalAddress.of("/api/v1/webhooks/" + name(it)) : "";
            default -> "";
        };
    }

    /** What it is called when it asks for a pass, or in the address. */
    public String name(EndpointView it) {
        if (code == null) {
            code = areas.byId(area.getId()).orElseThrow().code();
        }
        return code + "." + it.id();
    }
}
