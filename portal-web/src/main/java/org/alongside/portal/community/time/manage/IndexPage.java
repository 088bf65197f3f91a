package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.TimeDesk;

/** What waits for the coordinator. */
@Named("communityTimeManageIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadTimeDesk reading;

    private TimeDesk desk;

    public void load() {
        desk = reading.desk();
    }

    public TimeDesk getDesk() {
        return desk;
    }
}
