package org.alongside.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that cannot fail is none: with each fault planted, one of these tests of books fails, and without any none does. */
class LedgerFaultsIT {

    private static final int BOOKS = 12;
    private static final int OPERATIONS = 60;
    private static final int ROUNDS = 5;

    private static LedgerGround ground;

    @BeforeAll
    static void open() {
        ground = LedgerGround.make("ledger_fault");
        ground.change(BookUnderTest.STEPS.formatted(ground.app().user()));
    }

    @AfterAll
    static void close() {
        ground.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_fault_is_found(LedgerFault fault) throws Exception {
        String undo = fault.plantIn(ground);

        List<String> found = found(ground);

        System.out.println(fault + ": " + found);
        assertThat(found).isNotEmpty();
        ground.tamper("truncate community.ledger_book cascade");
        ground.change(undo);
        assertThat(found(ground)).as("with the fault taken out again").isEmpty();
    }

    /** Which of the tests fail. */
    private static List<String> found(LedgerGround ground) throws Exception {
        List<String> found = new ArrayList<>();
        if (modelDiffers(ground)) {
            found.add("model");
        }
        try (LedgerRace race = new LedgerRace(ground)) {
            List<String> spent = new ArrayList<>();
            List<String> twins = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                spent.addAll(race.spendTheLast());
                twins.addAll(race.sendTwins());
            }
            if (!spent.isEmpty()) {
                found.add("race");
            }
            if (!twins.isEmpty()) {
                found.add("twins");
            }
            if (!race.problems().isEmpty()) {
                found.add("check");
            }
        }
        return found;
    }

    private static boolean modelDiffers(LedgerGround ground) throws SQLException {
        Random random = new Random(1);
        try (LedgerClient client = ground.client(UUID.randomUUID())) {
            for (int book = 0; book < BOOKS; book++) {
                BookUnderTest tried = new BookUnderTest(client, book % 4 < 3);
                for (int i = 0; i < OPERATIONS; i++) {
                    tried.go(Operation.drawn(random));
                }
                tried.end();
            }
            return false;
        } catch (AssertionError differs) {
            return true;
        }
    }
}
