package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.boundary.KnowFeeds;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.partner.ProfileView;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.partner.boundary.RenewAgreement;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** One partner: what was agreed, its endpoints, and how it writes its files. */
@Named("feedsPartner")
@RequestScoped
public class PartnerPage {

    @Inject
    private ReadPartners partners;

    @Inject
    private KnowFeeds feeds;

    @Inject
    private KeepPartners keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private PartnerView it;
    private List<EndpointView> endpoints;
    private List<ProfileView> profiles;
    private final PartnerForm form = new PartnerForm();

    public void load() {
        it = partners.partner(page.id("id"));
        endpoints = partners.endpoints().stream().filter(one -> one.partnerId().equals(it.id())).toList();
        profiles = partners.profiles(it.id());
        form.agreed(it.agreement(), TypedDate.of(it.agreementUntil()));
    }

    public void renew() {
        var until = form.getAgreementUntil().needed("agreementUntil", problems);
        if (!problems.isAny()) {
            keeping.renew(new RenewAgreement(formKey.getValue(), it.id(), form.getAgreement(), until.orElseThrow()));
            page.goTo("feeds/partner?id=" + it.id() + "&done=yes");
        }
    }

    public PartnerView getIt() {
        return it;
    }

    public List<EndpointView> getEndpoints() {
        return endpoints;
    }

    public List<ProfileView> getProfiles() {
        return profiles;
    }

    public List<Feed> getTables() {
        return feeds.tables();
    }

    public PartnerForm getForm() {
        return form;
    }
}
