package org.alongside.community.peergroup.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.MatchPair;

/**
 * Which pairs are suggested next: the best first, and nobody gets more open suggestions than they may have. A pair that has
 * ever been looked at is only suggested again when its time has come (R-PEER-07).
 */
public final class Suggesting {

    private record Scored(MatchPair pair, int points) {
    }

    private Suggesting() {
    }

    /**
     * @param open  how many open suggestions each person has already
     * @param apart pairs that must not be suggested: known to each other, declined not long enough ago, or blocked
     */
    public static List<MatchPair> next(List<Candidate> people, Map<UUID, Integer> open, Set<MatchPair> apart, int most) {
        Map<UUID, Integer> count = new HashMap<>(open);
        List<MatchPair> chosen = new ArrayList<>();
        for (Scored scored : scored(people, apart)) {
            MatchPair pair = scored.pair();
            if (count.getOrDefault(pair.first(), 0) < most && count.getOrDefault(pair.second(), 0) < most) {
                chosen.add(pair);
                count.merge(pair.first(), 1, Integer::sum);
                count.merge(pair.second(), 1, Integer::sum);
            }
        }
        return List.copyOf(chosen);
    }

    private static List<Scored> scored(List<Candidate> people, Set<MatchPair> apart) {
        List<Scored> all = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                MatchPair pair = MatchPair.of(people.get(i).personId(), people.get(j).personId());
                if (!apart.contains(pair)) {
                    PeerScore.of(people.get(i), people.get(j)).ifPresent(score -> all.add(new Scored(pair, score.points())));
                }
            }
        }
        all.sort(Comparator.comparingInt(Scored::points).reversed().thenComparing(one -> one.pair().first())
                .thenComparing(one -> one.pair().second()));
        return all;
    }
}
