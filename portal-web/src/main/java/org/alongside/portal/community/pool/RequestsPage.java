package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.settlement.boundary.ClawbackView;
import org.alongside.community.settlement.boundary.ReleaseClawbacks;

/** What councils ask back, for finance. */
@Named("communityPoolRequests")
@RequestScoped
public class RequestsPage {

    @Inject
    private ReleaseClawbacks clawbacks;

    private List<ClawbackView> asked;

    public void load() {
        asked = clawbacks.open();
    }

    public List<ClawbackView> getAsked() {
        return asked;
    }
}
