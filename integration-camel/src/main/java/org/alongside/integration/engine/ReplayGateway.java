package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.integration.area.EachArea;
import org.alongside.integration.message.boundary.RunReplays;
import org.alongside.platform.time.PlayedTime;

/** Goes on with what is being sent again, in every area, a few messages at a time. */
@ApplicationScoped
public class ReplayGateway {

    @Inject
    private EachArea areas;

    @Inject
    private RunReplays replays;

    public void step() {
        if (PlayedTime.isPlaying()) {
            return;
        }
        areas.look("what is sent again", () -> replays.running().forEach(replays::step));
    }
}
