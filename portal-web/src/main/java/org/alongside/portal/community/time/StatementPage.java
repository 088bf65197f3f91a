package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.MyTime;
import org.alongside.community.timebank.boundary.ReadTime;

/** What I gave and received, line by line, with the note about benefits. */
@Named("communityTimeStatement")
@RequestScoped
public class StatementPage {

    @Inject
    private ReadTime reading;

    private MyTime time;

    public void load() {
        time = reading.mine();
    }

    public MyTime getTime() {
        return time;
    }
}
