package org.alongside.integration.lane.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.integration.lane.control.Lanes;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Gives an endpoint its lane, wakes it, and takes it away, in the transaction of what makes it so. */
@Stateless
public class OpenLanes {

    @Inject
    private Lanes lanes;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Due at once; nothing happens when it is open. */
    @UseCase("OPEN_LANES")
    public void open(UUID endpoint) {
        lanes.open(endpoint, call.area(), clock.instant());
    }

    @UseCase("OPEN_LANES")
    public void close(UUID endpoint) {
        lanes.close(endpoint);
    }

    /** There is something to do now. */
    @UseCase("OPEN_LANES")
    public void wake(UUID endpoint) {
        lanes.wake(endpoint, clock.instant());
    }
}
