package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.community.peergroup.boundary.AskTheGroup;
import org.alongside.community.peergroup.boundary.SweepPeers;
import org.alongside.community.safeguarding.boundary.SweepConcerns;
import org.alongside.community.timebank.boundary.SweepTime;
import org.alongside.integration.area.Attempts;

/** Worries nobody has taken up, peers and their groups, and the time bank. */
@ApplicationScoped
class PeerSweeps {

    @Inject
    private SweepConcerns concerns;

    @Inject
    private SweepPeers peers;

    @Inject
    private AskTheGroup groups;

    @Inject
    private SweepTime time;

    void sweep() {
        Attempts.at("concerns", concerns::sweep);
        Attempts.at("suggestions", peers::suggest);
        Attempts.at("old messages", peers::forget);
        Attempts.at("what groups agreed", groups::settle);
        Attempts.at("who leaves a group", peers::removals);
        Attempts.at("agreements a year old", peers::reviews);
        Attempts.at("offers of time", time::listings);
        Attempts.at("exchanges of time", time::exchanges);
        Attempts.at("members of the time bank", time::members);
        Attempts.atEach("who leaves the time bank", time::leaving, time::settle);
    }
}
