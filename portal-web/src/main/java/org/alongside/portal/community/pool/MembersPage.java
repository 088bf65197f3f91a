package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.portal.routing.CurrentPage;

/** Who belongs to my pool, what each does, and what may be asked about it. */
@Named("communityPoolMembers")
@RequestScoped
public class MembersPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private CurrentPage page;

    private PoolView pool;

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public PoolView getPool() {
        return pool;
    }
}
