package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.message.HeldRowView;
import org.alongside.integration.message.boundary.ReadMessages;

/** Rows of all messages that wait for somebody, or for a link. */
@Named("feedsHeld")
@RequestScoped
public class HeldPage {

    @Inject
    private ReadMessages messages;

    private List<HeldRowView> rows;

    public void load() {
        rows = messages.waitingRows();
    }

    public List<HeldRowView> getRows() {
        return rows;
    }
}
