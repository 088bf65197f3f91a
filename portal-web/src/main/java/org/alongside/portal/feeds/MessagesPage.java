package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.message.MessageList;
import org.alongside.integration.message.MessagePlace;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.portal.form.TableView;
import org.alongside.portal.routing.CurrentPage;

/** The list of messages. It begins with what somebody has to look at; the address says what else is asked for. */
@Named("feedsMessages")
@RequestScoped
public class MessagesPage {

    private static final int ROWS = 25;
    private static final int ROWS_OF_A_TABLE = 100;

    @Inject
    private ReadMessages messages;

    @Inject
    private FilterForm filter;

    @Inject
    private TableView table;

    @Inject
    private CurrentPage page;

    private MessageList list;

    public void load() {
        list = messages.list(filter.value(), MessagePlace.read(page.text("after")).orElse(null),
                table.isAsked() ? ROWS_OF_A_TABLE : ROWS);
    }

    public MessageList getList() {
        return list;
    }
}
