package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.MoveEndpoint;

/** Tests an endpoint when somebody asks. No transaction is open while the partner is spoken to. */
@ApplicationScoped
public class TryEndpoint {

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    @Any
    private Instance<Prober> probers;

    /** It counts as tested when every step passed. */
    public List<ProbeStep> of(UUID endpointId) {
        EndpointView endpoint = endpoints.toTry(endpointId);
        List<ProbeStep> steps = probers.stream().filter(one -> one.transport() == endpoint.transport()).findFirst()
                .map(prober -> prober.probe(endpoint))
                .orElse(List.of(ProbeStep.failed("Find out how to test it",
                        "The portal cannot test this way of carrying. Ask whoever runs it.")));
        if (steps.stream().allMatch(ProbeStep::passed)) {
            endpoints.move(new MoveEndpoint(UUID.randomUUID(), endpointId, EndpointStep.TEST, "", null));
        }
        return steps;
    }
}
