package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.integration.engine.ProbeStep;
import org.alongside.integration.engine.Prober;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;

/** Where partners call us there is nowhere to go: what has to be there is the secret their program shows. */
@ApplicationScoped
public class CallProber implements Prober {

    private static final String SECRET = "Find the secret their program shows";

    private Places places;

    protected CallProber() {
    }

    @Inject
    public CallProber(Places places) {
        this.places = places;
    }

    @Override
    public Transport transport() {
        return Transport.REST;
    }

    @Override
    public List<ProbeStep> probe(EndpointView endpoint) {
        try {
            return List.of(places.hasSecret(endpoint.setting()) ? ProbeStep.passed(SECRET, "It is there.")
                    : ProbeStep.failed(SECRET, "No secret is kept under the name that stands here."));
        } catch (IllegalArgumentException | IllegalStateException noName) {
            return List.of(ProbeStep.failed(SECRET, "The name of the secret cannot be right."));
        }
    }
}
