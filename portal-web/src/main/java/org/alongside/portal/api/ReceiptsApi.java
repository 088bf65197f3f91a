package org.alongside.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.alongside.integration.outbox.boundary.HearReceipts;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Where GOV.UK Notify says what became of a message to a person (F16): {@code POST /api/v1/receipts}. */
@Path("api/v1/receipts")
public class ReceiptsApi {

    @Inject
    private HearReceipts receipts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response told(@HeaderParam("Authorization") String authorization, InputStream body) {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            receipts.hear(authorization, CallBody.of(body));
            return Response.ok().header("Cache-Control", "no-store").build();
        }
    }
}
