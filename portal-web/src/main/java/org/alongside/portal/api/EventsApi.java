package org.alongside.portal.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.envelope.Envelope;
import org.alongside.integration.message.PolledEvent;
import org.alongside.integration.message.boundary.PollEvents;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.oruk.BadParameter;

/** The events of one endpoint for who asks instead of being called: {@code /api/v1/events?after=0} (R-INT-89). */
@Path("api/v1/events")
public class EventsApi {

    private static final int MOST = 100;

    @Inject
    private PartnerDoor door;

    @Inject
    private PollEvents events;

    /** @param after the number that came with the last answer; 0 to begin with */
    @GET
    public Response after(@HeaderParam("Authorization") String authorization, @QueryParam("after") String after) {
        long place = place(after);
        return door.with(authorization, pass -> {
            List<PolledEvent> found = events.after(pass.endpointId(), place, MOST);
            JsonArrayBuilder list = Json.createArrayBuilder();
            found.forEach(event -> list.add(json(event)));
            long next = found.isEmpty() ? place : found.get(found.size() - 1).place();
            return answer(Json.createObjectBuilder().add("events", list).add("next", next).build(),
                    MediaType.APPLICATION_JSON);
        });
    }

    @GET
    @Path("{id}")
    public Response one(@HeaderParam("Authorization") String authorization, @PathParam("id") String id) {
        return door.with(authorization, pass -> answer(json(events.one(pass.endpointId(), id(id))), Envelope.MEDIA_TYPE));
    }

    private static Response answer(JsonObject content, String type) {
        return Response.ok(content.toString(), type).header("Cache-Control", "no-store").build();
    }

    private static JsonObject json(PolledEvent event) {
        try (JsonReader reader = Json.createReader(new StringReader(event.content()))) {
            return reader.readObject();
        }
    }

    private static long place(String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw new BadParameter("The parameter after must be a number, like 0.");
        }
        return Long.parseLong(after);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nothingHasIt) {
            throw new NotFound();
        }
    }
}
