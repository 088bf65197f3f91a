package org.alongside.community.peergroup.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.Habit;
import org.alongside.community.peergroup.MatchReason;
import org.alongside.community.peergroup.MatchScore;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PeerScoreTest {

    private static final Set<MeetingWay> IN_PERSON = Set.of(MeetingWay.IN_PERSON);
    private static final Set<MeetingWay> ONLINE = Set.of(MeetingWay.ONLINE);
    private static final Set<Communication> ENGLISH = Set.of(Communication.ENGLISH);
    private static final Set<TimeSlot> MORNINGS = Set.of(TimeSlot.WEEKDAY_MORNING);

    @Test
    @Proves("R-PEER-06")
    void two_who_suit_in_everything_reach_a_hundred() {
        MatchScore score = PeerScore.of(at("Ashford", Set.of(Experience.CARING)), at("Ashford", Set.of(Experience.CARING)))
                .orElseThrow();
        assertThat(score.points()).isEqualTo(100);
        assertThat(score.reasons()).extracting(MatchReason::points).containsExactly(20, 20, 25, 15, 10, 10);
        assertThat(score.reasons()).extracting(MatchReason::words).containsExactly("You offer what they would like: Listening.",
                "They offer what you would like: Listening.", "You both chose: Caring for somebody.",
                "You both have time: Weekday mornings.", "You can both use: English.", "You are both around Ashford.");
    }

    @Test
    @Proves("R-PEER-06")
    void help_in_one_direction_is_half_of_help_in_both() {
        Candidate gives = ACandidate.with(Set.of(Topic.COOKING), Set.of(), Set.of(), Set.of());
        Candidate wants = ACandidate.with(Set.of(), Set.of(Topic.COOKING), Set.of(), Set.of());
        assertThat(PeerScore.of(gives, wants).orElseThrow().reasons().get(0).points()).isEqualTo(20);
        assertThat(PeerScore.of(wants, gives).orElseThrow().reasons().get(0).words()).startsWith("They offer");
    }

    @Test
    @Proves({"R-PEER-06", "R-PEER-04"})
    void only_experience_that_both_chose_counts_and_is_named() {
        MatchScore score = PeerScore.of(at("Ashford", Set.of(Experience.CARING, Experience.AUTISM)),
                at("Ashford", Set.of(Experience.AUTISM))).orElseThrow();
        assertThat(score.reasons()).extracting(MatchReason::words).contains("You both chose: Being autistic.")
                .noneMatch(words -> words.contains("Caring"));
    }

    @Test
    @Proves("R-PEER-05")
    void each_hard_condition_alone_keeps_two_people_apart() {
        Candidate one = ACandidate.anybody();
        assertThat(PeerScore.of(one, one)).as("oneself").isEmpty();
        assertThat(PeerScore.of(one, hidden())).as("not opted in, or paused").isEmpty();
        assertThat(PeerScore.of(one, other(ONLINE, ENGLISH, MORNINGS))).as("no way to meet").isEmpty();
        assertThat(PeerScore.of(one, other(IN_PERSON, Set.of(Communication.BSL), MORNINGS))).as("no language").isEmpty();
        assertThat(PeerScore.of(one, other(IN_PERSON, ENGLISH, Set.of(TimeSlot.WEEKEND_EVENING)))).as("no time").isEmpty();
        assertThat(PeerScore.of(one, other(IN_PERSON, ENGLISH, MORNINGS))).as("nothing in the way").isPresent();
    }

    @Test
    @Proves("R-PEER-05")
    void a_hard_no_counts_whichever_of_the_two_says_it() {
        Candidate withDog = ACandidate.with(Set.of(Topic.LISTENING), Set.of(), Set.of(Habit.PETS), Set.of());
        Candidate allergic = ACandidate.with(Set.of(Topic.LISTENING), Set.of(), Set.of(), Set.of(Habit.PETS));
        assertThat(PeerScore.of(withDog, allergic)).isEmpty();
        assertThat(PeerScore.of(allergic, withDog)).isEmpty();
        assertThat(PeerScore.of(withDog, ACandidate.anybody())).isPresent();
    }

    private static Candidate hidden() {
        Candidate shown = ACandidate.anybody();
        return new Candidate(shown.personId(), false, shown.town(), shown.ways(), shown.communication(), shown.times(),
                shown.canOffer(), shown.wouldLike(), shown.brings(), shown.hardNos(), shown.matchOn());
    }

    private static Candidate other(Set<MeetingWay> ways, Set<Communication> communication, Set<TimeSlot> times) {
        return ACandidate.at("Ashford", ways, communication, times, Set.of());
    }

    private static Candidate at(String town, Set<Experience> matchOn) {
        return ACandidate.at(town, IN_PERSON, ENGLISH, MORNINGS, matchOn);
    }
}
