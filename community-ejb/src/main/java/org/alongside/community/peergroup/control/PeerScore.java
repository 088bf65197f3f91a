package org.alongside.community.peergroup.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.MatchReason;
import org.alongside.community.peergroup.MatchScore;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;

/**
 * Compares two people (R-PEER-05, R-PEER-06). The hard conditions come first; after them five things are weighed, and each
 * point that is given has its words.
 */
public final class PeerScore {

    /** The most each can give, as the specification has it. */
    static final int OFFER_AND_WISH = 40;
    static final int EXPERIENCE = 25;
    static final int TIME = 15;
    static final int LANGUAGE = 10;
    static final int PLACE = 10;

    private PeerScore() {
    }

    /** Empty when a hard condition is not met. */
    public static Optional<MatchScore> of(Candidate one, Candidate other) {
        if (!possible(one, other)) {
            return Optional.empty();
        }
        List<MatchReason> reasons = new ArrayList<>();
        offers(one, other, reasons);
        add(reasons, share(EXPERIENCE, one.matchOn(), other.matchOn()),
                () -> "You both chose: " + words(common(one.matchOn(), other.matchOn()), Experience::label) + ".");
        add(reasons, share(TIME, one.times(), other.times()),
                () -> "You both have time: " + words(common(one.times(), other.times()), TimeSlot::label) + ".");
        add(reasons, share(LANGUAGE, one.communication(), other.communication()), () -> "You can both use: "
                + words(common(one.communication(), other.communication()), Communication::label) + ".");
        place(one, other, reasons);
        return Optional.of(new MatchScore(List.copyOf(reasons)));
    }

    /** What must hold whatever else they have in common. */
    static boolean possible(Candidate one, Candidate other) {
        return !one.personId().equals(other.personId()) && one.suggested() && other.suggested()
                && !common(one.ways(), other.ways()).isEmpty()
                && !common(one.communication(), other.communication()).isEmpty()
                && !common(one.times(), other.times()).isEmpty()
                && common(one.hardNos(), other.brings()).isEmpty() && common(other.hardNos(), one.brings()).isEmpty();
    }

    /** Half for each direction in which one can give what the other would like. */
    private static void offers(Candidate one, Candidate other, List<MatchReason> reasons) {
        Set<Topic> given = common(one.canOffer(), other.wouldLike());
        Set<Topic> received = common(other.canOffer(), one.wouldLike());
        add(reasons, given.isEmpty() ? 0 : OFFER_AND_WISH / 2,
                () -> "You offer what they would like: " + words(given, Topic::label) + ".");
        add(reasons, received.isEmpty() ? 0 : OFFER_AND_WISH / 2,
                () -> "They offer what you would like: " + words(received, Topic::label) + ".");
    }

    private static void place(Candidate one, Candidate other, List<MatchReason> reasons) {
        Set<MeetingWay> ways = common(one.ways(), other.ways());
        boolean near = ways.contains(MeetingWay.IN_PERSON) && !one.town().isEmpty()
                && one.town().equalsIgnoreCase(other.town());
        boolean apart = ways.contains(MeetingWay.ONLINE) || ways.contains(MeetingWay.PHONE);
        add(reasons, near || apart ? PLACE : 0, () -> near ? "You are both around " + other.town() + "."
                : "You can both meet online or by phone.");
    }

    private static void add(List<MatchReason> reasons, int points, Supplier<String> words) {
        if (points > 0) {
            reasons.add(new MatchReason(points, words.get()));
        }
    }

    /** All of it when the shorter list is wholly in the longer one. */
    private static <T> int share(int most, Set<T> one, Set<T> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : most * common(one, other).size() / shorter;
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static <T extends Enum<T>> String words(Set<T> chosen, Function<T, String> label) {
        return chosen.stream().sorted().map(label).collect(Collectors.joining(", "));
    }
}
