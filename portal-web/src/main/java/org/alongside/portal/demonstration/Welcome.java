package org.alongside.portal.demonstration;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;

/** What the launcher prints when the portal is ready: the areas, and a sign-in per role in a demonstration. */
@Path("health/welcome")
@Produces(MediaType.TEXT_PLAIN)
public class Welcome {

    private static final String TO_BEGIN = """
            No area is open yet. To begin:
              1. The first stewards make their accounts, at /create-account.
              2. Stop, and start again with ALONGSIDE_STEWARDS set to their email addresses, with commas between them.
                 The first one is asked to chair.
              3. A steward signs in, opens an area, and asks somebody to coordinate there.
            """;

    @Inject
    private FindAreas areas;

    @Inject
    private Stage stage;

    @GET
    public String welcome() {
        List<AreaSummary> open = stage.asOwner(areas::open);
        if (open.isEmpty()) {
            return TO_BEGIN;
        }
        StringBuilder text = new StringBuilder("Areas:\n");
        open.forEach(area -> text.append("  %-8s /%s/%n".formatted(area.name(), area.slug())));
        if (System.getenv("ALONGSIDE_DEMONSTRATION") != null) {
            text.append("Sign in with the password \"").append(Cast.PASSWORD).append("\" as, for example:\n");
            Cast.IN_EACH_AREA.forEach(part -> text.append("  %-34s %s%n".formatted(
                    Cast.email(part.in(Cast.AREAS.get(0))), part.name())));
            Cast.NATIONAL.forEach(part -> text.append("  %-34s %s%n".formatted(
                    Cast.email(part.key()), part.name())));
        }
        return text.toString();
    }
}
