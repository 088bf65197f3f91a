package org.alongside.portal.community.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.council.boundary.SortOutMixUps;
import org.alongside.community.council.boundary.SplitView;

/** Whom a council has mixed up. */
@Named("communityCouncilMixedUp")
@RequestScoped
public class MixedUpPage {

    @Inject
    private SortOutMixUps sorting;

    private List<SplitView> open;

    public void load() {
        open = sorting.open();
    }

    public List<SplitView> getOpen() {
        return open;
    }
}
