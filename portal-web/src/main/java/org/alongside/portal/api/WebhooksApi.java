package org.alongside.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.alongside.integration.call.SignedCall;
import org.alongside.integration.call.boundary.TakeSignedCalls;
import org.alongside.integration.webhook.WebhookSignature;

/** Events that partners call us with (R-INT-18): {@code POST /api/v1/webhooks/KEN.<id of the endpoint>}. */
@Path("api/v1/webhooks")
public class WebhooksApi {

    @Inject
    private PartnerDoor door;

    @Inject
    private TakeSignedCalls calls;

    /** @param ids all values of a header, because one that has two was put together by somebody on the way */
    @POST
    @Path("{client}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response told(@PathParam("client") String client, @HeaderParam(WebhookSignature.ID) List<String> ids,
            @HeaderParam(WebhookSignature.TIMESTAMP) List<String> moments,
            @HeaderParam(WebhookSignature.SIGNATURE) List<String> signatures, InputStream body) {
        Map<String, List<String>> headers = Map.of(WebhookSignature.ID, ids, WebhookSignature.TIMESTAMP, moments,
                WebhookSignature.SIGNATURE, signatures);
        return door.at(client, endpoint -> {
            calls.take(new SignedCall(endpoint, headers, CallBody.of(body)));
            return Response.ok().header("Cache-Control", "no-store").build();
        });
    }
}
