package org.alongside.integration.call.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.integration.call.SignedCall;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.file.SafeName;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.webhook.WebhookCheck;
import org.alongside.integration.webhook.WebhookCheck.Verdict;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/**
 * A partner's program tells us of an event (R-INT-18). Five wrong signatures stop nothing, as five wrong secrets do: who
 * knows an address could stop a council's feed, and a key of 256 bits is not guessed.
 */
@Stateless
public class TakeSignedCalls {

    private static final String USE_CASE = "TAKE_IN";

    @Inject
    private ReadPartners partners;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private Credentials credentials;

    @Inject
    private TakeIn door;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** {@link SignInNeeded} unless it is signed and fresh; the same id again has no effect and is no fault. */
    @UseCase(USE_CASE)
    public void take(SignedCall signed) {
        EndpointView endpoint = partners.endpoint(signed.endpointId());
        if (endpoint.transport() != Transport.WEBHOOK || !endpoint.isOpen() || !door.takes(endpoint.feed())
                || partners.isStopped(endpoint.feed())) {
            throw new NotFound();
        }
        if (WebhookCheck.verdict(signed.headers(), signed.body(), clock.instant(), secrets(endpoint)) != Verdict.GENUINE) {
            throw new SignInNeeded(USE_CASE);
        }
        String id = WebhookCheck.id(signed.headers());
        door.take(new Arrival(endpoint.id(), SafeName.of(id + ".json"), id, "application/json", signed.body(), null, null));
        endpoints.succeeded(endpoint.id());
    }

    private List<WebhookSecret> secrets(EndpointView endpoint) {
        return credentials.named(call.area(), endpoint.setting().secretName()).stream()
                .flatMap(secret -> WebhookSecret.find(secret.text()).stream()).toList();
    }
}
