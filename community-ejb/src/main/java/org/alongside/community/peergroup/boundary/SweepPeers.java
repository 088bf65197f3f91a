package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.peergroup.MatchPair;
import org.alongside.community.peergroup.control.Matches;
import org.alongside.community.peergroup.control.PeerNotices;
import org.alongside.community.peergroup.control.Profiles;
import org.alongside.community.peergroup.control.Suggesting;
import org.alongside.community.peergroup.entity.PeerMatch;
import org.alongside.community.peergroup.entity.PeerProfile;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.boundary.KnowSwitches;
import org.alongside.platform.message.Messages;
import org.alongside.platform.usecase.UseCase;

/** Looks for new suggestions, and forgets what was written more than a year ago. Run as often as you like. */
@Stateless
public class SweepPeers {

    private static final Duration WRITTEN_KEPT = Duration.ofDays(365);

    @Inject
    private Profiles profiles;

    @Inject
    private Matches matches;

    @Inject
    private KnowSwitches switches;

    @Inject
    private KnowPolicy policy;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** New pairs, the best first. What somebody has looked at is never replaced (R-PEER-07). */
    @UseCase("SWEEP_PEERS")
    public void suggest() {
        List<PeerProfile> wanted = profiles.suggested();
        Set<UUID> hidden = switches.set(SwitchKind.HIDE_PROFILE, wanted.stream().map(PeerProfile::personId).toList());
        List<PeerMatch> all = matches.all();
        Set<MatchPair> apart = new HashSet<>(matches.blocked());
        all.stream().filter(one -> one.keepsApart(clock.instant())).forEach(one -> apart.add(one.pair()));
        Map<UUID, Integer> open = new HashMap<>();
        all.stream().filter(PeerMatch::isLive).forEach(one -> {
            open.merge(one.pair().first(), 1, Integer::sum);
            open.merge(one.pair().second(), 1, Integer::sum);
        });
        List<MatchPair> found = Suggesting.next(profiles.candidates(wanted, hidden), open, apart,
                Math.toIntExact(policy.value(PolicyValue.MATCH_SUGGESTIONS)));
        found.forEach(pair -> matches.add(new PeerMatch(pair, clock.instant())));
        found.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).distinct()
                .forEach(person -> messages.tell(person, PeerNotices.suggestions()));
    }

    @UseCase("SWEEP_PEERS")
    public void forget() {
        matches.writtenBefore(clock.instant().minus(WRITTEN_KEPT)).forEach(matches::remove);
    }
}
