package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SpendsOfPool;
import org.alongside.portal.routing.CurrentPage;

/** What one pool spends. */
@Named("spendIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadSpends spends;

    @Inject
    private CurrentPage page;

    private SpendsOfPool all;

    public void load() {
        all = spends.ofPool(page.id("pool"));
    }

    public SpendsOfPool getAll() {
        return all;
    }
}
