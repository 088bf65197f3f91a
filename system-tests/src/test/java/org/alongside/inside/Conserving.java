package org.alongside.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.inside.CouncilPost.Kind;
import org.alongside.inside.CouncilPost.Letter;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.boundary.TakeIn;

/**
 * Takes in what lies at a council as the portal's fetchers do: a file is put away after it was taken in, one that was taken
 * in and not put away is only put away, and whatever stops it leaves the file where it is, to be found at the next look.
 */
@ApplicationScoped
public class Conserving {

    /** A file that is stopped so often is not stopped by chance. */
    private static final int MOST_LOOKS = 40;

    @Inject
    private Scene scene;

    @Inject
    private TakeIn taking;

    /** What became of a run: how often it was stopped, and how often it found that a file had only to be put away. */
    record Ended(int stops, int onlyPutAway) {
    }

    /** Where a run is stopped beside the stops that the database makes: at these of its looks, counted from 0. */
    record Stops(Set<Integer> beforeTaking, Set<Integer> beforePuttingAway) {

        static Stops drawn(long seed, int each, int looks) {
            Random random = new Random(seed);
            return new Stops(numbers(random, each, looks), numbers(random, each, looks));
        }

        private static Set<Integer> numbers(Random random, int many, int below) {
            Set<Integer> numbers = new HashSet<>();
            while (numbers.size() < many) {
                numbers.add(random.nextInt(below));
            }
            return numbers;
        }
    }

    /**
     * What payments are for goes on coming first, also when it is stopped: a council pays for no budget it has not told.
     *
     * @param endpoints by which each feed comes
     */
    Ended consume(String area, Map<Feed, UUID> endpoints, List<Letter> letters, Stops stops) {
        Deque<Letter> lying = new ArrayDeque<>(letters);
        Map<String, Integer> looks = new HashMap<>();
        int stopped = 0;
        int onlyPutAway = 0;
        int look = 0;
        int taken = 0;
        while (!lying.isEmpty()) {
            Letter letter = lying.pop();
            try {
                stopIf(stops.beforeTaking().remove(look++));
                if (!take(area, endpoints.get(letter.feed()), letter)) {
                    onlyPutAway++;
                } else {
                    stopIf(stops.beforePuttingAway().remove(taken++));
                }
            } catch (RuntimeException stop) {
                stopped++;
                if (looks.merge(letter.name(), 1, Integer::sum) > MOST_LOOKS) {
                    throw stop;
                }
                if (letter.kind() == Kind.PAID_BUDGET) {
                    lying.push(letter);
                } else {
                    lying.add(letter);
                }
            }
        }
        return new Ended(stopped, onlyPutAway);
    }

    /** @return false when it had been taken in before and only lay there still */
    private boolean take(String area, UUID endpoint, Letter letter) {
        return scene.asThePortal(area, () -> {
            Declared declared = letter.pence() == null ? null : new Declared(1, letter.pence(), 0, false);
            Arrival arrival = new Arrival(endpoint, letter.name(), "", "text/csv", letter.content(), declared, null);
            if (taking.wasTaken(arrival)) {
                return false;
            }
            taking.take(arrival);
            return true;
        });
    }

    private static void stopIf(boolean now) {
        if (now) {
            throw new IllegalStateException("stopped here");
        }
    }
}
