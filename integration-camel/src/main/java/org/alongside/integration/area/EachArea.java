package org.alongside.integration.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Opens one open area after the other, as the portal itself. Trouble in one keeps no other waiting. */
@ApplicationScoped
public class EachArea {

    @Inject
    private FindAreas areas;

    /** @param what for the log: {@code "what is due"} */
    public void look(String what, Runnable look) {
        open().forEach(area -> look(area, what, look));
    }

    /** The same, and before it at what belongs to no area. */
    public void lookEverywhere(String what, Runnable look) {
        look(Call.NATIONAL, what, look);
        look(what, look);
    }

    private static void look(UUID area, String what, Runnable look) {
        Attempts.at(what, () -> in(area, look));
    }

    private static void in(UUID area, Runnable look) {
        try (CallScope scope = CallScope.open(new Call(area, Actor.PORTAL))) {
            look.run();
        }
    }

    private List<UUID> open() {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            return areas.open().stream().map(AreaSummary::id).toList();
        }
    }
}
