package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.alongside.community.peergroup.control.Matches;
import org.alongside.platform.usecase.UseCase;

/** Looks for new suggestions, and forgets what was written more than a year ago. Run as often as you like. */
@Stateless
public class SweepPeers {

    private static final Duration WRITTEN_KEPT = Duration.ofDays(365);

    @Inject
    private LookForPeers look;

    @Inject
    private Matches matches;

    @Inject
    private Clock clock;

    @UseCase("SWEEP_PEERS")
    public void suggest() {
        look.suggest();
    }

    @UseCase("SWEEP_PEERS")
    public void forget() {
        matches.writtenBefore(clock.instant().minus(WRITTEN_KEPT)).forEach(matches::remove);
    }
}
