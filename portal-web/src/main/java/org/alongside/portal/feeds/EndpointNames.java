package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;

/** What endpoints are called, asked for once a page. */
@Named("endpointNames")
@RequestScoped
public class EndpointNames {

    @Inject
    private ReadPartners partners;

    private Map<UUID, EndpointView> all;

    private Map<UUID, EndpointView> all() {
        if (all == null) {
            all = partners.endpoints().stream().collect(Collectors.toMap(EndpointView::id, Function.identity()));
        }
        return all;
    }

    public EndpointView one(UUID id) {
        return all().get(id);
    }

    public String partner(UUID id) {
        return all().get(id).partnerName();
    }

    public List<EndpointView> getAll() {
        return all().values().stream().sorted((a, b) -> (a.partnerName() + a.feed()).compareTo(b.partnerName() + b.feed()))
                .toList();
    }
}
