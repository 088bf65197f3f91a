package org.alongside.portal.oruk;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;

/** See {@link OpenFeed}. {@code ALONGSIDE_FEED_REQUESTS_PER_MINUTE} sets the pace: 10 to 6000, 60 when it is not set. */
@Provider
@OpenFeed
public class OpenFeedFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int DEFAULT = 60;
    private static final int SLOWEST = 10;
    private static final int FASTEST = 6000;
    private static final Pace PACE = new Pace(perMinute(System.getenv("ALONGSIDE_FEED_REQUESTS_PER_MINUTE")));

    @Context
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Override
    public void filter(ContainerRequestContext context) {
        long seconds = PACE.wait(request.getRemoteAddr(), clock.instant());
        if (seconds > 0) {
            context.abortWith(Response.status(Response.Status.TOO_MANY_REQUESTS).header("Retry-After", seconds)
                    .type(FeedAnswers.PROBLEM)
                    .entity(FeedAnswers.problem(429, "Too many requests",
                            "This address asks too often. Try again in " + seconds + " seconds."))
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Retry-After");
        response.getHeaders().putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        response.getHeaders().putSingle("Cache-Control", "public, no-cache");
    }

    static int perMinute(String setting) {
        if (setting == null || !setting.matches("[0-9]{1,6}")) {
            return DEFAULT;
        }
        return Math.min(FASTEST, Math.max(SLOWEST, Integer.parseInt(setting)));
    }
}
