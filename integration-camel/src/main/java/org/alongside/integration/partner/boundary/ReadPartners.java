package org.alongside.integration.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.partner.ProfileView;
import org.alongside.integration.partner.StopView;
import org.alongside.integration.partner.control.Partners;
import org.alongside.integration.partner.entity.Endpoint;
import org.alongside.integration.partner.entity.Partner;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Who the area exchanges feeds with, and how each endpoint stands. */
@Stateless
public class ReadPartners {

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    @UseCase("READ_PARTNERS")
    public List<PartnerView> all() {
        LocalDate today = London.today(clock);
        return partners.all().stream().map(partner -> partner.view(today)).toList();
    }

    @UseCase("READ_PARTNERS")
    public PartnerView partner(UUID id) {
        return partners.get(id).view(London.today(clock));
    }

    @UseCase("READ_PARTNERS")
    public List<EndpointView> endpoints() {
        return views(partners.endpoints());
    }

    @UseCase("READ_PARTNERS")
    public List<EndpointView> endpoints(Feed feed) {
        return views(partners.endpoints(feed));
    }

    private List<EndpointView> views(List<Endpoint> endpoints) {
        LocalDate today = London.today(clock);
        Map<UUID, Partner> byId = partners.all().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        return endpoints.stream().map(one -> one.view(byId.get(one.partnerId()), today)).toList();
    }

    @UseCase("READ_PARTNERS")
    public EndpointView endpoint(UUID id) {
        Endpoint endpoint = partners.endpoint(id);
        return endpoint.view(partners.get(endpoint.partnerId()), London.today(clock));
    }

    /** How a partner writes its feeds, the newest first. */
    @UseCase("READ_PARTNERS")
    public List<ProfileView> profiles(UUID partnerId) {
        return partners.profiles(partnerId).stream().map(one -> one.view()).toList();
    }

    @UseCase("READ_PARTNERS")
    public ProfileView profile(UUID id) {
        return partners.profile(id).view();
    }

    /** What is stopped in this area now. */
    @UseCase("READ_PARTNERS")
    public List<StopView> stops() {
        return partners.thrown().stream().map(one -> one.view()).toList();
    }

    /** Looked at before every attempt (R-INT-38). */
    @UseCase("READ_PARTNERS")
    public boolean isStopped(Feed feed) {
        return partners.isStopped(feed);
    }
}
