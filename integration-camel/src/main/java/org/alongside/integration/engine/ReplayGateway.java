package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.message.boundary.RunReplays;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.PlayedTime;

/** Goes on with what is being sent again, in every area, a few messages at a time. */
@ApplicationScoped
public class ReplayGateway {

    @Inject
    private FindAreas areas;

    @Inject
    private RunReplays replays;

    public void step() {
        if (PlayedTime.isPlaying()) {
            return;
        }
        for (UUID area : open()) {
            try (CallScope scope = CallScope.open(new Call(area, Actor.PORTAL))) {
                replays.running().forEach(replays::step);
            }
        }
    }

    private List<UUID> open() {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            return areas.open().stream().map(AreaSummary::id).toList();
        }
    }
}
