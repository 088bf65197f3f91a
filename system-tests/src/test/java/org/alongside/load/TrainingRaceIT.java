package org.alongside.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.kit.Demo;
import org.alongside.kit.Proof;
import org.alongside.kit.Training;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Round after round, 8 to 32 people race through HTTP for the last places of a run of 1, 10 or 20, while others give theirs
 * up and offers run out: never more people than places, and every place goes to the head of the queue.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TrainingRaceIT {

    static final int RACERS = 32;

    private static final int ROUNDS = Integer.getInteger("race.rounds", 100);
    private static final int FEWEST = 8;
    private static final List<Integer> PLACES = List.of(1, 10, 20);

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private int ranOut;
    private int steps;

    @Test
    @Proves({"R-TRN-16", "R-TRN-17", "R-TRN-18", "R-TRN-21", "R-TRN-23", "15.28", "15.29"})
    void no_place_is_given_twice_and_nobody_jumps_the_queue() throws Exception {
        Proof proof = Proof.of("training-race");
        Random random = proof.random();
        Training training = new Training(Demo.DORSET);
        String looked = training.open(1, 0);
        List<Racer> racers = IntStream.range(0, RACERS).mapToObj(i -> new Racer(training, i, looked, done, refused)).toList();
        training.end(looked);
        List<String> breaches = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(RaceRound.MOST_AT_ONCE);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (String breach : race(training, racers, threads, random, PLACES.get(round % PLACES.size()))) {
                    breaches.add("round " + round + ": " + breach);
                }
            }
        } finally {
            threads.shutdownNow();
        }

        proof.passed(ROUNDS, "requests", done.get() + refused.get(), "of them refused", refused.get(), "offers run out", ranOut,
                "steps compared", steps, "breaches", breaches.size());
        assertThat(breaches).isEmpty();
        assertThat(ranOut).as("offers that ran out on the way").isPositive();
    }

    /** Some have a place before, so that the others race for what is left; all of them go on to cancel and come again. */
    private List<String> race(Training training, List<Racer> racers, ExecutorService threads, Random random, int places)
            throws Exception {
        String run = training.open(places, 0);
        int rushing = FEWEST + random.nextInt(RACERS - FEWEST + 1);
        int before = Math.min(places - 1, RACERS - rushing);
        List<Racer> drawn = new ArrayList<>(racers);
        Collections.shuffle(drawn, random);
        ranOut += new RaceRound(training, drawn.subList(0, before + rushing), threads, random, run).play(before);
        RaceRecord record = RaceRecord.of(run, places);
        steps += record.steps();
        training.end(run);
        return record.breaches();
    }
}
