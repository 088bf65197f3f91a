package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.integration.area.EachArea;
import org.alongside.platform.time.PlayedTime;

/** Opens each area in turn and does what time has made due there. */
@ApplicationScoped
public class SweepGateway {

    @Inject
    private EachArea areas;

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
        areas.look("what is due", () -> {
            accreditation.sweep();
            training.sweep();
            peers.sweep();
            budgets.sweep();
            feeds.sweep();
        });
    }
}
