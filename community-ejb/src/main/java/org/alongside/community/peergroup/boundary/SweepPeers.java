package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.control.Matches;
import org.alongside.community.peergroup.control.PeerNotices;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.message.Messages;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What time does to peers and their groups. Run as often as you like. */
@Stateless
public class SweepPeers {

    private static final Duration WRITTEN_KEPT = Duration.ofDays(365);

    @Inject
    private LookForPeers look;

    @Inject
    private Matches matches;

    @Inject
    private Removals removals;

    @Inject
    private Groups groups;

    @Inject
    private Messages messages;

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

    /** What groups have decided about members who were to leave. */
    @UseCase("SWEEP_PEERS")
    public void removals() {
        removals.settle();
    }

    /** A host is told once that the year of the group's agreements is over (R-PEER-02). */
    @UseCase("SWEEP_PEERS")
    public void reviews() {
        LocalDate today = London.today(clock);
        groups.toReview(PeerGroup.agreedBefore(today)).forEach(group -> {
            group.reviewTold(today);
            messages.tell(group.host(), PeerNotices.reviewDue());
        });
    }
}
