package org.alongside.integration.lane.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.lane.Lane;
import org.alongside.integration.lane.control.Lanes;
import org.alongside.platform.usecase.UseCase;

/** What an engine asks for: lanes to look at, for all areas together (R-INT-14). */
@Stateless
public class LeaseLanes {

    @Inject
    private Lanes lanes;

    @Inject
    private Clock clock;

    /** @param portal this running portal, a number of its own since it was started */
    @UseCase("LEASE_LANES")
    public List<Lane> due(UUID portal, int most) {
        return lanes.take(portal, most, clock.instant());
    }

    /** The look is over; the next one is due then, or at once when something came meanwhile. */
    @UseCase("LEASE_LANES")
    public void done(UUID endpoint, UUID portal, Instant next) {
        lanes.giveBack(endpoint, portal, clock.instant(), next);
    }

    /** This portal still runs. */
    @UseCase("LEASE_LANES")
    public void stillHere(UUID portal) {
        lanes.stillHere(portal, clock.instant());
    }
}
