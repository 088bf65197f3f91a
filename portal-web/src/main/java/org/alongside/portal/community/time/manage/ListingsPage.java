package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.boundary.ListingView;
import org.alongside.community.timebank.boundary.ReadTimeDesk;

/** What members offer and ask for, as the coordinator sees it. */
@Named("communityTimeManageListings")
@RequestScoped
public class ListingsPage {

    @Inject
    private ReadTimeDesk reading;

    private List<ListingView> all;

    public void load() {
        all = reading.listings();
    }

    public List<ListingView> getAll() {
        return all;
    }
}
