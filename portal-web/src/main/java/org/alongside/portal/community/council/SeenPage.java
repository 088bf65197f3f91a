package org.alongside.portal.community.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.message.SeenView;
import org.alongside.integration.message.boundary.WhoSaw;

/** Who could read a council's file in which something about this person stands. */
@Named("communityCouncilSeen")
@RequestScoped
public class SeenPage {

    @Inject
    private WhoSaw who;

    private List<SeenView> all;

    public void load() {
        all = who.mine();
    }

    public List<SeenView> getAll() {
        return all;
    }
}
