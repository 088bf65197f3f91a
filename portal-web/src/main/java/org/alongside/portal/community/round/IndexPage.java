package org.alongside.portal.community.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.round.boundary.ReadRounds;
import org.alongside.community.round.boundary.RoundsOfPool;
import org.alongside.portal.routing.CurrentPage;

/** The rounds of one pool. */
@Named("roundIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadRounds rounds;

    @Inject
    private CurrentPage page;

    private RoundsOfPool all;

    public void load() {
        all = rounds.ofPool(page.id("pool"));
    }

    public RoundsOfPool getAll() {
        return all;
    }
}
