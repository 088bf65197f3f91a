package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.portal.me.Me;

/** What the time bank is: the way in for who has not joined, the way on for who has. */
@Named("communityTimeIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private JoinTimeBank joining;

    @Inject
    private Me me;

    private boolean joined;

    public void load() {
        joined = me.isKnown() && joining.mine().isPresent();
    }

    public boolean isJoined() {
        return joined;
    }
}
