package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.integration.lane.Lane;
import org.alongside.integration.lane.boundary.LeaseLanes;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.PlayedTime;

/** Leases as many lanes as there are hands free, and gives them back. */
@ApplicationScoped
public class Engine {

    static final int HANDS = 32;

    /** After a fault of our own, so that it is not met again every second. */
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(Engine.class.getName());

    /** This running portal; another one, and the next start of this one, has another. */
    private final UUID portal = UUID.randomUUID();

    private final AtomicInteger busy = new AtomicInteger();

    @Inject
    private LeaseLanes leases;

    @Inject
    private Hand hand;

    @Inject
    private Clock clock;

    /** The lanes that are this portal's now. */
    public List<Lane> take() {
        int free = HANDS - busy.get();
        if (PlayedTime.isPlaying() || free <= 0) {
            return List.of();
        }
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            List<Lane> lanes = leases.due(portal, free);
            busy.addAndGet(lanes.size());
            return lanes;
        }
    }

    /** One look at one of them, and back it goes. */
    public void look(Lane lane) {
        Instant next = clock.instant().plus(AFTER_A_FAULT);
        try {
            next = hand.look(lane);
        } catch (RuntimeException e) {
            // Identifiers only: what partners send and people's names never stand in a log (R-INT-22).
            LOG.log(System.Logger.Level.ERROR, "Endpoint {0} could not be looked at: {1}", lane.endpointId(),
                    e.getClass().getName());
        } finally {
            busy.decrementAndGet();
            try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
                leases.done(lane.endpointId(), portal, next);
            }
        }
    }

    public void stillHere() {
        if (busy.get() > 0) {
            try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
                leases.stillHere(portal);
            }
        }
    }
}
