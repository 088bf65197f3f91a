package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.message.MessageDetail;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.portal.routing.CurrentPage;

/** One message: what is wrong, what happened to it, and what can be done. */
@Named("feedsMessage")
@RequestScoped
public class MessagePage {

    @Inject
    private ReadMessages messages;

    @Inject
    private ReadPartners partners;

    @Inject
    private CurrentPage page;

    private MessageDetail it;
    private EndpointView endpoint;

    public void load() {
        it = messages.one(page.id("id"));
        endpoint = partners.endpoint(it.message().endpointId());
    }

    public MessageDetail getIt() {
        return it;
    }

    public EndpointView getEndpoint() {
        return endpoint;
    }
}
