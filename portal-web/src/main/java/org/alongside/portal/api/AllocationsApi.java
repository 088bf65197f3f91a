package org.alongside.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.alongside.integration.call.PushedCall;
import org.alongside.integration.call.boundary.TakeCalls;
import org.alongside.integration.feed.Feed;

/** Personal budgets from a council's program instead of its files (F3): {@code POST /api/v1/allocations}. */
@Path("api/v1/allocations")
public class AllocationsApi {

    private static final String ROWS = "allocations";

    @Inject
    private PartnerDoor door;

    @Inject
    private TakeCalls calls;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response push(@HeaderParam("Authorization") String authorization, @HeaderParam("Idempotency-Key") String key,
            InputStream body) {
        return door.with(authorization, pass -> Response
                .ok(calls.take(new PushedCall(pass.endpointId(), Feed.F3, key, CallBody.of(body)), ROWS),
                        MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store").build());
    }
}
