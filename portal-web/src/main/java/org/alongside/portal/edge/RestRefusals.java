package org.alongside.portal.edge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Refusal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.error.Stale;
import org.alongside.portal.form.Sentence;

/** REST's one edge: a refusal as problem details (RFC 9457). */
@Provider
public class RestRefusals implements ExceptionMapper<Refusal> {

    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    @Override
    public Response toResponse(Refusal refusal) {
        if (refusal instanceof RuleBroken broken) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            broken.breaches().forEach(breach -> errors.add(error(breach)));
            return problem(broken.isOfTheMoment() ? 409 : 422, "A rule does not hold",
                    Json.createObjectBuilder().add("errors", errors));
        }
        if (refusal instanceof Stale stale) {
            return problem(409, "It has moved on", Json.createObjectBuilder().add("state", stale.state())
                    .add("open", Json.createArrayBuilder(stale.open().stream().sorted().toList())));
        }
        if (refusal instanceof SignInNeeded) {
            return problem(401, "Sign in first", Json.createObjectBuilder());
        }
        if (refusal instanceof NotPermitted) {
            return problem(403, "Not for this person", Json.createObjectBuilder());
        }
        if (refusal instanceof NotFound) {
            return problem(404, "Not found", Json.createObjectBuilder());
        }
        throw refusal;
    }

    private static JsonObjectBuilder error(Breach breach) {
        JsonObjectBuilder error = Json.createObjectBuilder().add("rule", breach.rule().code())
                .add("detail", Sentence.of(breach));
        return breach.field() == null ? error : error.add("field", breach.field());
    }

    private static Response problem(int status, String title, JsonObjectBuilder members) {
        String body = members.add("type", "about:blank").add("title", title).add("status", status).build().toString();
        return Response.status(status).type(PROBLEM).entity(body).build();
    }
}
