package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.safeguarding.TotalShown;
import org.alongside.community.safeguarding.boundary.ReadConcerns;

/** How many worries there were, without small numbers. */
@Named("communitySafeguardingTotals")
@RequestScoped
public class TotalsPage {

    @Inject
    private ReadConcerns concerns;

    private List<TotalShown> lines;

    public void load() {
        lines = concerns.totals();
    }

    public List<TotalShown> getLines() {
        return lines;
    }
}
