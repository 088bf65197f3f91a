package org.alongside.integration.secret.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.NameSecrets;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.secret.SecretEvent;
import org.alongside.integration.secret.control.SecretFiles;
import org.alongside.integration.secret.control.Secrets;
import org.alongside.integration.secret.control.Succession;
import org.alongside.integration.secret.entity.EndpointSecret;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The feed keeper has a new secret drawn, hands it over, and takes the old one back. Nobody reads one that is in use. */
@Stateless
public class KeepSecrets {

    @Inject
    private ReadPartners partners;

    @Inject
    private NameSecrets naming;

    @Inject
    private Secrets secrets;

    @Inject
    private SecretFiles files;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return its name; what the endpoint had goes on beside it for a week */
    @UseCase("KEEP_SECRETS")
    public String draw(DrawSecret command) {
        EndpointView endpoint = partners.endpoint(command.endpointId());
        Succession.requireOpen(endpoint);
        String alias = Succession.name(endpoint.feed());
        LocalDate until = London.today(clock).plus(Succession.BESIDE_EACH_OTHER);
        files.draw(alias);
        secrets.add(EndpointSecret.drawn(endpoint.id(), alias, call.actor().personId(), clock.instant()));
        endpoint.setting().secretNames().forEach(old -> secrets.known(endpoint.id(), old).isFollowed(until));
        naming.add(endpoint.id(), alias);
        journal.record(new SecretEvent.SecretDrawn(endpoint.id(), alias));
        return alias;
    }

    /** The value, to whoever had it drawn, and to them once. It is no answer to a command: those are kept. */
    @UseCase("KEEP_SECRETS")
    public String shownOnce(UUID endpointId, String alias) {
        EndpointSecret secret = secrets.find(endpointId, alias).orElseThrow(NotFound::new);
        journal.record(secret.shown(call.actor().personId(), clock.instant()));
        return files.text(alias);
    }

    @UseCase("KEEP_SECRETS")
    public void date(DateSecret command) {
        Succession.requireNamed(partners.endpoint(command.endpointId()), command.alias());
        journal.record(secrets.known(command.endpointId(), command.alias()).endsOn(command.endsOn()));
    }

    /** Refused for the last one that an endpoint has. */
    @UseCase("KEEP_SECRETS")
    public void revoke(RevokeSecret command) {
        takeBack(command.endpointId(), command.alias());
    }

    /** Those whose last day is over, and beside which another stands. */
    @UseCase("MIND_ENDPOINTS")
    public List<UUID> followed() {
        LocalDate today = London.today(clock);
        List<EndpointView> endpoints = partners.endpoints();
        return secrets.all().stream().filter(one -> Succession.isFollowed(one, endpoints, today))
                .map(EndpointSecret::id).toList();
    }

    @UseCase("MIND_ENDPOINTS")
    public void end(UUID secretId) {
        EndpointSecret secret = secrets.get(secretId);
        takeBack(secret.endpointId(), secret.alias());
    }

    private void takeBack(UUID endpointId, String alias) {
        Succession.requireAnother(partners.endpoint(endpointId), alias);
        journal.record(secrets.known(endpointId, alias).revoked(clock.instant()));
        naming.remove(endpointId, alias);
        if (partners.endpoints().stream().noneMatch(one -> one.setting().secretNames().contains(alias))) {
            files.forget(alias);
        }
    }
}
