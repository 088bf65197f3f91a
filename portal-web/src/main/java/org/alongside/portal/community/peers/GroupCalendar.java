package org.alongside.portal.community.peers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.alongside.community.peergroup.boundary.BelongToGroups;
import org.alongside.portal.accreditation.Ids;

/** {@code /kent/community/peers/group.ics?id=…}: the meetings of a group for a member's own calendar. */
@Path("area/community/peers/group.ics")
public class GroupCalendar {

    @Inject
    private BelongToGroups groups;

    @GET
    public Response download(@QueryParam("id") String id) {
        return Response.ok(groups.calendar(Ids.of(id)), "text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"my-group.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
