package org.alongside.portal.edge;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells the launcher and a load balancer that pages can be served. */
@Path("health")
@Produces(MediaType.TEXT_PLAIN)
public class Health {

    @GET
    @Path("ready")
    public String ready() {
        return "ready";
    }
}
