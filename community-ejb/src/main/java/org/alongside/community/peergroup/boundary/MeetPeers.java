package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.MatchReason;
import org.alongside.community.peergroup.MatchScore;
import org.alongside.community.peergroup.control.Matches;
import org.alongside.community.peergroup.control.PeerNotices;
import org.alongside.community.peergroup.control.Profiles;
import org.alongside.community.peergroup.entity.PeerBlock;
import org.alongside.community.peergroup.entity.PeerMatch;
import org.alongside.community.peergroup.entity.PeerMessage;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.boundary.KnowSwitches;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** What is suggested to somebody, and their answer to it (R-PEER-06 to 09). */
@Stateless
public class MeetPeers {

    @Inject
    private Matches matches;

    @Inject
    private Profiles profiles;

    @Inject
    private KnowSwitches switches;

    @Inject
    private KnowPolicy policy;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Those that still suit: who has changed their mind since, or is protected by a pause, is not shown. */
    @UseCase("MEET_PEERS")
    public List<SuggestionView> suggestions() {
        List<PeerMatch> live = matches.of(me()).stream().filter(PeerMatch::isLive).toList();
        Known known = known(live);
        return live.stream().flatMap(one -> known.score(me(), one.pair().other(me())).stream()
                .map(score -> new SuggestionView(one.id(), known.name(one.pair().other(me())),
                        known.town(one.pair().other(me())), words(score), one.waitsForTheOther(me())))).toList();
    }

    @UseCase("MEET_PEERS")
    public SuggestionView suggestion(UUID matchId) {
        return suggestions().stream().filter(one -> one.matchId().equals(matchId)).findFirst().orElseThrow(NotFound::new);
    }

    /** Those I was introduced to. */
    @UseCase("MEET_PEERS")
    public List<PeerView> together() {
        List<PeerMatch> together = matches.of(me()).stream().filter(PeerMatch::isTogether).toList();
        Known known = known(together);
        return together.stream().map(one -> view(one, known, List.of())).toList();
    }

    @UseCase("MEET_PEERS")
    public PeerView peer(UUID matchId) {
        PeerMatch match = together(matchId);
        return view(match, known(List.of(match)), matches.messages(matchId));
    }

    @UseCase("MEET_PEERS")
    public void yes(AnswerSuggestion command) {
        suggestion(command.matchId());
        PeerMatch match = matches.of(command.matchId(), me());
        journal.record(match.yes(me()));
        if (match.isTogether()) {
            messages.tell(match.pair().first(), PeerNotices.introduced());
            messages.tell(match.pair().second(), PeerNotices.introduced());
        }
    }

    @UseCase("MEET_PEERS")
    public void no(AnswerSuggestion command) {
        Duration apart = Duration.ofDays(policy.value(PolicyValue.MATCH_SUPPRESSION));
        journal.record(matches.of(command.matchId(), me()).no(apart, clock.instant()));
    }

    /** At once, both ways, and nobody is told. */
    @UseCase("MEET_PEERS")
    public void block(AnswerSuggestion command) {
        PeerMatch match = matches.of(command.matchId(), me());
        journal.record(match.block());
        PeerBlock block = new PeerBlock(me(), match.pair().other(me()), clock.instant());
        matches.add(block);
        journal.record(block.begun());
    }

    @UseCase("MEET_PEERS")
    public void end(AnswerSuggestion command) {
        journal.record(together(command.matchId()).end());
    }

    @UseCase("MEET_PEERS")
    public void write(WriteToPeer command) {
        PeerMatch match = together(command.matchId());
        String words = PlainText.required("words", command.words(), 2000);
        journal.record(match.write());
        matches.add(new PeerMessage(match.id(), me(), words, clock.instant()));
        messages.tell(match.pair().other(me()), PeerNotices.written());
    }

    private PeerMatch together(UUID matchId) {
        PeerMatch match = matches.of(matchId, me());
        if (!match.isTogether() || matches.apartFrom(me()).contains(match.pair().other(me()))) {
            throw new NotFound();
        }
        return match;
    }

    private PeerView view(PeerMatch match, Known known, List<PeerMessage> lines) {
        UUID other = match.pair().other(me());
        return new PeerView(match.id(), known.name(other), known.town(other),
                known.score(me(), other).map(MeetPeers::words).orElse(List.of()), known.shown(other),
                lines.stream().map(line -> new PeerView.Line(line.writtenAt(), line.isBy(me()), line.words())).toList());
    }

    private Known known(List<PeerMatch> ofMine) {
        Set<UUID> people = new HashSet<>(Set.of(me()));
        ofMine.forEach(one -> people.add(one.pair().other(me())));
        return new Known(profiles.of(people), profiles.tags(people), switches.set(SwitchKind.HIDE_PROFILE, people),
                matches.apartFrom(me()));
    }

    private static List<String> words(MatchScore score) {
        return score.reasons().stream().map(MatchReason::words).toList();
    }

    private UUID me() {
        return call.actor().personId();
    }
}
