package org.alongside.community.peergroup.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.Habit;
import org.alongside.community.peergroup.MatchPair;
import org.alongside.community.peergroup.MatchReason;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;
import org.alongside.testing.Proves;

/** Whoever the people are: no hard condition is ever broken, every point has its words, and nobody gets more than three. */
@Proves({"R-PEER-05", "R-PEER-06", "R-PEER-07"})
class SuggestingPropertyTest {

    private static final int MOST = 3;

    @Property(tries = 300)
    void suggestions_keep_every_law(@ForAll("people") List<Candidate> people, @ForAll Random random) {
        Map<UUID, Integer> open = new HashMap<>();
        people.forEach(one -> open.put(one.personId(), random.nextInt(MOST + 1)));
        Set<MatchPair> apart = someOf(people, random);
        Map<UUID, Candidate> byId = people.stream().collect(Collectors.toMap(Candidate::personId, Function.identity()));

        List<MatchPair> found = Suggesting.next(people, open, apart, MOST);

        assertThat(found).doesNotHaveDuplicates().noneMatch(apart::contains);
        for (MatchPair pair : found) {
            keepsHardConditions(byId.get(pair.first()), byId.get(pair.second()));
            open.merge(pair.first(), 1, Integer::sum);
            open.merge(pair.second(), 1, Integer::sum);
        }
        assertThat(open.values()).allMatch(count -> count <= MOST);
    }

    @Property(tries = 300)
    void a_score_is_its_reasons_and_the_same_from_both_sides(@ForAll("people") List<Candidate> people) {
        for (Candidate one : people) {
            for (Candidate other : people) {
                PeerScore.of(one, other).ifPresent(score -> {
                    assertThat(score.points()).isBetween(1, 100)
                            .isEqualTo(PeerScore.of(other, one).orElseThrow().points());
                    assertThat(score.reasons()).allMatch(reason -> reason.points() > 0 && !reason.words().isBlank());
                    assertThat(score.reasons()).extracting(MatchReason::words).doesNotHaveDuplicates();
                });
            }
        }
    }

    /** Written down a second time, in the words of the rule, so that a slip in the one shows in the other. */
    private static void keepsHardConditions(Candidate one, Candidate other) {
        assertThat(one.suggested() && other.suggested()).as("both opted in").isTrue();
        assertThat(Collections.disjoint(one.ways(), other.ways())).as("no way to meet").isFalse();
        assertThat(Collections.disjoint(one.communication(), other.communication())).as("no way to talk").isFalse();
        assertThat(Collections.disjoint(one.times(), other.times())).as("no time").isFalse();
        assertThat(Collections.disjoint(one.hardNos(), other.brings())).as("a hard no").isTrue();
        assertThat(Collections.disjoint(other.hardNos(), one.brings())).as("a hard no the other way").isTrue();
    }

    private static Set<MatchPair> someOf(List<Candidate> people, Random random) {
        Set<MatchPair> some = new HashSet<>();
        for (int i = 0; i + 1 < people.size(); i++) {
            if (random.nextBoolean()) {
                some.add(MatchPair.of(people.get(i).personId(), people.get(i + 1).personId()));
            }
        }
        return some;
    }

    @Provide
    Arbitrary<List<Candidate>> people() {
        Arbitrary<Candidate> about = Combinators.combine(Arbitraries.create(UUID::randomUUID), Arbitraries.of(true, true, false),
                Arbitraries.of("Ashford", "Deal", ""), some(MeetingWay.class), some(Communication.class),
                some(TimeSlot.class), some(Topic.class), some(Topic.class)).as((id, suggested, town, ways, communication,
                times, offers, wishes) -> new Candidate(id, suggested, town, ways, communication, times, offers, wishes,
                Set.of(), Set.of(), Set.of()));
        Arbitrary<Candidate> whole = Combinators.combine(about, some(Habit.class), some(Habit.class), some(Experience.class))
                .as((one, brings, nos, tags) -> new Candidate(one.personId(), one.suggested(), one.town(), one.ways(),
                        one.communication(), one.times(), one.canOffer(), one.wouldLike(), brings, nos, tags));
        return whole.list().ofMinSize(2).ofMaxSize(12);
    }

    private static <T extends Enum<T>> Arbitrary<Set<T>> some(Class<T> words) {
        return Arbitraries.of(words).set().ofMaxSize(2);
    }
}
