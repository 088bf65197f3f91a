package org.alongside.portal.oruk;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What cannot be read is answered with a sentence, never with a fault. */
@Provider
public class BadParameters implements ExceptionMapper<BadParameter> {

    @Override
    public Response toResponse(BadParameter bad) {
        return Response.status(Response.Status.BAD_REQUEST).type(FeedAnswers.PROBLEM)
                .entity(FeedAnswers.problem(400, "A parameter cannot be read", bad.getMessage())).build();
    }
}
