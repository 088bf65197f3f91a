package org.alongside.portal.edge;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.alongside.integration.watch.boundary.ReadHealth;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Tells the launcher and a load balancer that pages can be served, and who watches over it how the feeds stand. */
@Path("health")
@Produces(MediaType.TEXT_PLAIN)
public class Health {

    @Inject
    private ReadHealth health;

    @GET
    @Path("ready")
    public String ready() {
        return "ready";
    }

    /** {@code LIVE 12} and so on, a state a line; of no area, partner or feed (R-INT-91). */
    @GET
    @Path("feeds")
    public String feeds() {
        try (CallScope scope = CallScope.open(Call.national(Actor.NOBODY))) {
            return health.endpoints().entrySet().stream().map(one -> one.getKey() + " " + one.getValue() + "\n")
                    .collect(Collectors.joining());
        }
    }
}
