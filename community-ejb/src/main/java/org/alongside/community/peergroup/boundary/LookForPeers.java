package org.alongside.community.peergroup.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Looks who may suit whom among those who want to be found. */
@Dependent
class LookForPeers {

    /** Somebody who had a suggestion is not given another in the same week. */
    private static final Duration A_WEEK = Duration.ofDays(7);

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
    void suggest() {
        List<PeerMatch> all = matches.all();
        Set<UUID> rested = all.stream().filter(one -> one.suggestedAfter(clock.instant().minus(A_WEEK)))
                .flatMap(one -> Stream.of(one.pair().first(), one.pair().second())).collect(Collectors.toSet());
        List<PeerProfile> wanted = profiles.suggested().stream().filter(one -> !rested.contains(one.personId())).toList();
        Set<UUID> hidden = switches.set(SwitchKind.HIDE_PROFILE, wanted.stream().map(PeerProfile::personId).toList());
        List<MatchPair> found = Suggesting.next(profiles.candidates(wanted, hidden), open(all), apart(all),
                Math.toIntExact(policy.value(PolicyValue.MATCH_SUGGESTIONS)));
        found.forEach(pair -> matches.add(new PeerMatch(pair, clock.instant())));
        found.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).distinct()
                .forEach(person -> messages.tell(person, PeerNotices.suggestions()));
    }

    private Set<MatchPair> apart(List<PeerMatch> all) {
        Set<MatchPair> apart = new HashSet<>(matches.blocked());
        all.stream().filter(one -> one.keepsApart(clock.instant())).forEach(one -> apart.add(one.pair()));
        return apart;
    }

    private static Map<UUID, Integer> open(List<PeerMatch> all) {
        Map<UUID, Integer> open = new HashMap<>();
        all.stream().filter(PeerMatch::isLive).forEach(one -> {
            open.merge(one.pair().first(), 1, Integer::sum);
            open.merge(one.pair().second(), 1, Integer::sum);
        });
        return open;
    }
}
