package org.alongside.portal.training.my;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.alongside.training.enrolment.boundary.MyCalendar;

/** {@code /kent/training/my/sessions.ics} for whoever is signed in, {@code …/calendar/SECRET.ics} for their program. */
@Path("area/training/my")
public class CalendarFile {

    @Inject
    private MyCalendar calendar;

    @GET
    @Path("sessions.ics")
    public Response download() {
        return answer(calendar.download());
    }

    @GET
    @Path("calendar/{token: [A-Za-z0-9_-]{20,80}}.ics")
    public Response feed(@PathParam("token") String token) {
        return answer(calendar.feed(token));
    }

    private static Response answer(String file) {
        return Response.ok(file, "text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"my-training.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
