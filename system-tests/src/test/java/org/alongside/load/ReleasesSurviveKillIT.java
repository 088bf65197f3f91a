package org.alongside.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.kit.Demo;
import org.alongside.kit.Proof;
import org.alongside.kit.Things;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The power goes twenty times while decisions are being released. What the portal acknowledged is there afterwards with
 * all it causes, what it did not acknowledge is there wholly or not at all, and both chains hold.
 */
@Proves({"R-ACC-54", "R-ACC-55"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReleasesSurviveKillIT {

    private static final int CUTS = Integer.getInteger("release.cuts", 20);
    /** A cut whose releases were all acknowledged a moment before it proves little: it does not count, and is rare. */
    private static final int MOST_CUTS = 2 * CUTS;
    private static final int MOST_ACKNOWLEDGED_BEFORE = 3;
    private static final int PREPARED = MOST_ACKNOWLEDGED_BEFORE + 2 * PowerCut.CLIENTS;

    /** All three, because an area with fifty brokers works by other rules, and so that releases do not wait for each other. */
    private static final List<String> AREAS = List.of(Demo.KENT, Demo.LEEDS, Demo.CAMDEN);

    /** What one cut left as it was, the next may strike again. */
    private static final Deque<DecidedCase> WAITING = new ArrayDeque<>();

    private final Set<DecidedCase> begun = new LinkedHashSet<>();
    private int prepared;
    private int acknowledged;
    private int mustBeAcknowledged;
    private int thereUnasked;
    private int gone;
    private int inTheMiddle;

    /** Who comes later finds an area with fifty brokers, where a case needs two assessors: the scenes have one. */
    @BeforeAll
    static void what_others_look_at_is_played_before() {
        AREAS.forEach(Things::begin);
    }

    @Test
    void every_acknowledged_release_is_there_after_the_power_was_cut() throws Exception {
        Proof proof = Proof.of("releases-survive-kill");
        Random random = proof.random();
        long release = timeOfOneRelease();
        int cuts = 0;
        for (int striking = 0; striking < CUTS; cuts++) {
            assertThat(cuts).as("cuts, of which %d struck a release", striking).isLessThan(MOST_CUTS);
            striking += cut(cuts % (MOST_ACKNOWLEDGED_BEFORE + 1), random.nextLong(release)) ? 1 : 0;
        }
        begun.stream().filter(DecidedCase::isUntouched).forEach(DecidedCase::release);

        proof.passed(begun.size(), "cuts", cuts, "acknowledged", acknowledged, "unacknowledged but whole", thereUnasked,
                "unacknowledged and not there", gone, "transactions in the middle", inTheMiddle,
                "milliseconds a release", release / 1_000_000, "lost", 0);
        assertThat(begun).allSatisfy(decided -> assertThat(decided.effects()).isEqualTo(DecidedCase.ALL));
        assertThat(acknowledged).isGreaterThanOrEqualTo(mustBeAcknowledged).isGreaterThanOrEqualTo(CUTS);
        assertThat(inTheMiddle).as("transactions that a cut struck after they had written").isPositive();
    }

    /** What would be left of the promise if the database acknowledged before it has written. */
    @Test
    void a_database_that_acknowledges_too_early_is_caught() throws Exception {
        database("alter role alongside_app set synchronous_commit = off");
        database("alter system set wal_writer_delay = '10s'");
        try {
            TestDatabase.cutPower();
            int lost = 0;
            for (int i = 0; i < CUTS && lost == 0; i++) {
                prepare();
                database("checkpoint");
                PowerCut cut = new PowerCut(WAITING);
                cut.strike(PowerCut.CLIENTS, 0);
                lost += cut.acknowledged().stream()
                        .filter(decided -> !decided.effects().equals(DecidedCase.ALL)).count();
                Stream.concat(cut.acknowledged().stream(), cut.struck().stream())
                        .filter(DecidedCase::isUntouched).forEach(WAITING::add);
            }

            System.out.printf("releases acknowledged too early: %d lost by a power cut%n", lost);
            assertThat(lost).as("acknowledged releases that the power cut took").isPositive();
        } finally {
            database("alter role alongside_app reset synchronous_commit");
            database("alter system reset wal_writer_delay");
            TestDatabase.cutPower();
        }
    }

    /** Whether it struck a release that had begun. */
    private boolean cut(int afterAcknowledgements, long thenNanos) throws Exception {
        prepare();
        PowerCut cut = new PowerCut(WAITING);
        cut.strike(afterAcknowledgements, thenNanos);

        assertThat(cut.acknowledged()).allSatisfy(decided ->
                assertThat(decided.effects()).as("acknowledged").isEqualTo(DecidedCase.ALL));
        for (DecidedCase decided : cut.struck()) {
            String effects = decided.effects();
            assertThat(effects).as("not acknowledged").isIn(DecidedCase.ALL, DecidedCase.NONE);
            if (effects.equals(DecidedCase.ALL)) {
                thereUnasked++;
            } else {
                gone++;
                WAITING.add(decided);
            }
        }
        assertThat(DecidedCase.brokenChains()).isEmpty();
        begun.addAll(cut.acknowledged());
        begun.addAll(cut.struck());
        acknowledged += cut.acknowledged().size();
        mustBeAcknowledged += afterAcknowledgements;
        inTheMiddle += cut.inTheMiddle();
        return !cut.struck().isEmpty();
    }

    private void prepare() {
        while (WAITING.size() < PREPARED) {
            WAITING.add(DecidedCase.in(AREAS.get(prepared++ % AREAS.size())));
        }
    }

    /** Of three, so that the first does not count what a server does once. */
    private static long timeOfOneRelease() {
        long took = 0;
        for (int i = 0; i < 3; i++) {
            DecidedCase decided = DecidedCase.in(AREAS.get(i));
            long start = System.nanoTime();
            decided.release();
            took = System.nanoTime() - start;
        }
        return took;
    }

    private static void database(String statement) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
