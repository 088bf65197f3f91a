package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.partner.boundary.ReadPartners;

/** With whom feeds are exchanged. */
@Named("feedsPartners")
@RequestScoped
public class PartnersPage {

    @Inject
    private ReadPartners partners;

    private List<PartnerView> all;

    public void load() {
        all = partners.all();
    }

    public List<PartnerView> getAll() {
        return all;
    }
}
