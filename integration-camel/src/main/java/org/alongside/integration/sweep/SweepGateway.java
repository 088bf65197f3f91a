package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.PlayedTime;

/** Opens each area in turn and does what time has made due there. */
@ApplicationScoped
public class SweepGateway {

    @Inject
    private FindAreas areas;

    @Inject
    private AccreditationSweeps accreditation;

    @Inject
    private TrainingSweeps training;

    @Inject
    private PeerSweeps peers;

    @Inject
    private BudgetSweeps budgets;

    @Inject
    private FeedSweeps feeds;

    public void sweep() {
        if (PlayedTime.isPlaying()) {
            return;
        }
        for (UUID area : open()) {
            try (CallScope scope = CallScope.open(new Call(area, Actor.PORTAL))) {
                accreditation.sweep();
                training.sweep();
                peers.sweep();
                budgets.sweep();
                feeds.sweep();
            }
        }
    }

    private List<UUID> open() {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            return areas.open().stream().map(AreaSummary::id).toList();
        }
    }
}
