package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.pool.boundary.PoolLine;
import org.alongside.community.pool.boundary.ReadMyPools;

/** The shared budgets somebody belongs to, or is invited to. */
@Named("communityPool")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadMyPools pools;

    private List<PoolLine> mine;

    public void load() {
        mine = pools.mine();
    }

    public List<PoolLine> getMine() {
        return mine;
    }
}
