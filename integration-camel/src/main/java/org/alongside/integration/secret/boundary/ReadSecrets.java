package org.alongside.integration.secret.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.secret.SecretEnd;
import org.alongside.integration.secret.SecretView;
import org.alongside.integration.secret.control.SecretFiles;
import org.alongside.integration.secret.control.Secrets;
import org.alongside.integration.secret.entity.EndpointSecret;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.usecase.UseCase;

/** Which secrets an endpoint names, and until when each holds. */
@Stateless
public class ReadSecrets {

    @Inject
    private ReadPartners partners;

    @Inject
    private Secrets secrets;

    @Inject
    private SecretFiles files;

    @Inject
    private KnowPeople people;

    /** In the order in which the endpoint names them. */
    @UseCase("READ_SECRETS")
    public List<SecretView> of(UUID endpointId) {
        List<EndpointSecret> known = secrets.all().stream().filter(one -> one.endpointId().equals(endpointId)).toList();
        Map<UUID, String> names = people.names(known.stream().map(EndpointSecret::drawnBy).filter(Objects::nonNull).toList());
        return partners.endpoint(endpointId).setting().secretNames().stream().map(alias -> view(alias, names,
                known.stream().filter(one -> one.alias().equals(alias)).findFirst())).toList();
    }

    @UseCase("READ_SECRETS")
    public SecretView one(UUID endpointId, String alias) {
        return of(endpointId).stream().filter(one -> one.alias().equals(alias)).findFirst().orElseThrow(NotFound::new);
    }

    private SecretView view(String alias, Map<UUID, String> names, Optional<EndpointSecret> known) {
        return new SecretView(alias, files.fingerprint(alias), known.map(EndpointSecret::endsOn).orElse(null),
                known.map(EndpointSecret::drawnBy).map(names::get).orElse(""),
                known.map(EndpointSecret::drawnAt).orElse(null));
    }

    /** Of endpoints that are used: those that end, where no other stands beside them to go on with. */
    @UseCase("READ_SECRETS")
    public List<SecretEnd> ends() {
        List<EndpointSecret> known = secrets.all();
        return partners.endpoints().stream()
                .filter(one -> one.enabledFrom() != null && one.status() != EndpointStatus.RETIRED)
                .flatMap(one -> ends(one, known)).toList();
    }

    private static Stream<SecretEnd> ends(EndpointView endpoint, List<EndpointSecret> known) {
        List<String> names = endpoint.setting().secretNames();
        List<EndpointSecret> ending = known.stream().filter(one -> one.endsOn() != null)
                .filter(one -> names.stream().anyMatch(alias -> one.isOf(endpoint.id(), alias))).toList();
        return ending.size() < names.size() ? Stream.empty()
                : ending.stream().map(one -> new SecretEnd(endpoint.id(), one.alias(), one.endsOn()));
    }
}
