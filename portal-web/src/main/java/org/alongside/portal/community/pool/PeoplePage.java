package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.PoolPeople;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.portal.routing.CurrentPage;

/** Who belongs to a pool, for finance: what may have to be written down about somebody. */
@Named("communityPoolPeople")
@RequestScoped
public class PeoplePage {

    @Inject
    private ReadPoolBooks reading;

    @Inject
    private CurrentPage page;

    private PoolPeople pool;

    public void load() {
        pool = reading.people(page.id("id"));
    }

    public PoolPeople getPool() {
        return pool;
    }
}
