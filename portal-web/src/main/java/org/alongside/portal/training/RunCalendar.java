package org.alongside.portal.training;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.oruk.FeedAnswers;
import org.alongside.portal.oruk.OpenFeed;
import org.alongside.training.run.boundary.ReadRuns;

/** {@code /kent/training/run.ics?id=…}: the sessions of a run for somebody's calendar, open to everybody. */
@Path("area/training/run.ics")
public class RunCalendar {

    @Inject
    private ReadRuns runs;

    @Context
    private Request request;

    @GET
    @OpenFeed
    public Response calendar(@QueryParam("id") String id) {
        return FeedAnswers.calendar(request, runs.calendar(Ids.of(id)), "training.ics");
    }
}
