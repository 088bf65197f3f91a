package org.alongside.integration.watch.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.watch.control.EndpointStates;
import org.alongside.platform.usecase.UseCase;

/** What anybody may know of the feeds: how many endpoints of the installation work and how many do not (R-INT-91). */
@Stateless
public class ReadHealth {

    @Inject
    private EndpointStates states;

    @UseCase("READ_HEALTH")
    public Map<EndpointStatus, Long> endpoints() {
        return states.all();
    }
}
