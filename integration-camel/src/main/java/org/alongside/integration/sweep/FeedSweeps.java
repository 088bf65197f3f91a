package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.integration.message.boundary.ForgetPayloads;
import org.alongside.integration.partner.boundary.KeepEndpoints;

/** Pauses that end by themselves, and what messages said whose time is over. */
@ApplicationScoped
class FeedSweeps {

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private ForgetPayloads payloads;

    @Inject
    private Nights nights;

    void sweep() {
        Attempts.atEach("paused endpoints", endpoints::pausedLongEnough, endpoints::resume);
        Attempts.at("payloads", () -> nights.once("payloads", () -> {
            while (payloads.forget()) {
                // the next slice
            }
        }));
    }
}
