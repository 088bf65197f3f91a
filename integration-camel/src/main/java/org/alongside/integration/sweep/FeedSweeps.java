package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.integration.area.Attempts;
import org.alongside.integration.message.boundary.ForgetPayloads;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.secret.boundary.KeepSecrets;
import org.alongside.integration.statuschange.boundary.AskToTelephone;
import org.alongside.integration.watch.boundary.LookOut;

/** Pauses that end by themselves, councils to telephone, what is wrong with feeds, and messages whose time is over. */
@ApplicationScoped
class FeedSweeps {

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private KeepSecrets secrets;

    @Inject
    private ForgetPayloads payloads;

    @Inject
    private AskToTelephone telephone;

    @Inject
    private LookOut lookOut;

    @Inject
    private Nights nights;

    void sweep() {
        Attempts.atEach("paused endpoints", endpoints::pausedLongEnough, endpoints::resume);
        Attempts.atEach("secrets that others follow", secrets::followed, secrets::end);
        Attempts.atEach("urgent changes", telephone::due, telephone::ask);
        Attempts.at("what is wrong with feeds", lookOut::look);
        Attempts.at("payloads", () -> nights.once("payloads", () -> {
            while (payloads.forget()) {
                // the next slice
            }
        }));
    }
}
