package org.alongside.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.kit.Proof;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 64 at once spend the last £100 of a book; the same command arrives 50 times at once. */
class LedgerRaceIT {

    private static final int ROUNDS = Integer.getInteger("ledger.rounds", 200);
    private static final int ROUNDS_OF_TWINS = Math.max(20, ROUNDS / 10);

    private static LedgerGround ground;
    private static LedgerRace race;

    @BeforeAll
    static void open() {
        ground = LedgerGround.make("ledger_race");
        race = new LedgerRace(ground);
    }

    @AfterAll
    static void close() {
        race.close();
        ground.close();
    }

    @Test
    @Proves({"INV-03", "INV-08"})
    void exactly_one_of_64_spends_the_last_100_pounds() throws Exception {
        Proof proof = Proof.of("ledger-race");
        List<String> breaches = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            breaches.addAll(race.spendTheLast());
        }
        assertThat(breaches).isEmpty();
        assertThat(race.problems()).isEmpty();
        proof.passed(ROUNDS, "at once", LedgerRace.SPENDERS, "winners", ROUNDS, "breaches", breaches.size());
    }

    @Test
    @Proves("INV-07")
    void a_command_that_arrives_50_times_posts_one_journal() throws Exception {
        List<String> breaches = new ArrayList<>();
        for (int round = 0; round < ROUNDS_OF_TWINS; round++) {
            breaches.addAll(race.sendTwins());
        }
        assertThat(breaches).isEmpty();
        assertThat(race.problems()).isEmpty();
    }
}
