package org.alongside.integration.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerPass;
import org.alongside.integration.partner.control.Knocks;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A partner's program shows the secret of its endpoint and is given a pass for a quarter of an hour (R-INT-19). */
@Stateless
public class LetPartnersIn {

    @Inject
    private ReadPartners partners;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private Credentials credentials;

    @Inject
    private Knocks knocks;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Nothing when the secret is another, or the endpoint does not work; after five of these it is stopped. */
    @UseCase("MIND_ENDPOINTS")
    public Optional<PartnerPass> pass(UUID endpointId, String secret) {
        EndpointView endpoint = partners.endpoint(endpointId);
        Instant now = clock.instant();
        if (endpoint.isOpen() && knows(endpoint, secret)) {
            return Optional.of(new PartnerPass(call.area(), endpointId, now.plus(PartnerPass.LONGEST)));
        }
        if (knocks.inVain(endpointId, now) && endpoint.can(EndpointStep.SUSPEND)
                && endpoint.status() == EndpointStatus.LIVE) {
            endpoints.suspend(endpointId, FaultCode.E110_AUTH.name());
        }
        return Optional.empty();
    }

    private boolean knows(EndpointView endpoint, String secret) {
        return credentials.named(call.area(), endpoint.setting().secretName()).stream().map(Credential::text)
                .anyMatch(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8),
                        secret.getBytes(StandardCharsets.UTF_8)));
    }
}
