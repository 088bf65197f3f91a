package org.alongside.portal.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.alongside.integration.partner.PartnerPass;

/** OAuth 2.0 client credentials (RFC 6749, 4.4): {@code POST /api/v1/token}. */
@Path("api/v1/token")
public class PassApi {

    private static final String GRANT = "client_credentials";

    @Inject
    private PartnerDoor door;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response token(@HeaderParam("Authorization") String authorization, @FormParam("grant_type") String grant) {
        if (!GRANT.equals(grant)) {
            return refused(Response.Status.BAD_REQUEST, "unsupported_grant_type");
        }
        return door.pass(authorization)
                .map(pass -> Response.ok(Json.createObjectBuilder()
                        .add("access_token", pass.sealed())
                        .add("token_type", "Bearer")
                        .add("expires_in", PartnerPass.LONGEST.toSeconds()).build().toString())
                        .header("Cache-Control", "no-store").type(MediaType.APPLICATION_JSON_TYPE).build())
                .orElseGet(() -> refused(Response.Status.UNAUTHORIZED, "invalid_client"));
    }

    private static Response refused(Response.Status status, String error) {
        return Response.status(status).header("Cache-Control", "no-store")
                .header("WWW-Authenticate", "Basic realm=\"partners\"").type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder().add("error", error).build().toString()).build();
    }
}
