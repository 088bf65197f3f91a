package org.alongside.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alongside.kit.Proof;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/**
 * The power goes while several people enter things in the same books. What PostgreSQL acknowledged is there afterwards, what
 * it did not is there wholly or not at all, and every book adds up.
 */
@Proves({"INV-05", "INV-14"})
class LedgerSurvivesKillIT {

    private static final int CUTS = Integer.getInteger("ledger.cuts", 20);
    private static final int PEOPLE = 4;
    private static final int BOOKS = 3;
    private static final int PATIENCE_SECONDS = 120;

    private final UUID area = UUID.randomUUID();
    private final List<UUID> books = new ArrayList<>();
    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> begun = new ConcurrentLinkedQueue<>();
    private final Semaphore acknowledgements = new Semaphore(0);
    private volatile boolean cut;

    @Test
    void what_was_acknowledged_is_in_the_books_after_the_power_was_cut() throws Exception {
        Proof proof = Proof.of("ledger-survives-kill");
        Random random = proof.random();
        try (LedgerGround ground = LedgerGround.make("ledger_kill")) {
            open(ground);
            for (int i = 0; i < CUTS; i++) {
                strike(ground, 20 + random.nextInt(100), random.nextInt(3_000_000));
                everythingHolds(ground);
            }
        }
        int struck = begun.size() - acknowledged.size();
        assertThat(struck).as("entries that were under way when the power went").isPositive();
        proof.passed(CUTS, "acknowledged", acknowledged.size(), "struck", struck, "lost", 0);
    }

    private void open(LedgerGround ground) throws SQLException {
        try (LedgerClient client = ground.client(area)) {
            for (int i = 0; i < BOOKS; i++) {
                UUID book = UUID.randomUUID();
                client.open(book, "PENCE");
                books.add(book);
            }
        }
    }

    private void strike(LedgerGround ground, int afterAcknowledgements, long thenNanos) throws InterruptedException {
        cut = false;
        acknowledgements.drainPermits();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<LedgerClient> clients = Stream.generate(() -> ground.client(area)).limit(PEOPLE).toList();
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                int first = i;
                all.add(CompletableFuture.runAsync(() -> enterUntilTheCut(clients.get(first), first), people));
            }
            assertThat(acknowledgements.tryAcquire(afterAcknowledgements, PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            CompletableFuture.runAsync(() -> {
                cut = true;
                TestDatabase.cutPower();
            }, CompletableFuture.delayedExecutor(thenNanos, TimeUnit.NANOSECONDS)).join();
            all.forEach(CompletableFuture::join);
        } finally {
            people.shutdownNow();
            clients.forEach(LedgerClient::close);
        }
    }

    /** In, set aside, and paid out; each is acknowledged by itself, and nobody stops before the power does. */
    private void enterUntilTheCut(LedgerClient client, int first) {
        try {
            for (int i = first; ; i++) {
                UUID lot = UUID.randomUUID();
                UUID book = books.get(i % BOOKS);
                String hold = "HOLD:" + lot + ":" + lot;
                enter(client, book, "RECEIVE", lot, List.of("BANK", "LOT:" + lot));
                enter(client, book, "RESERVE", lot, List.of("LOT:" + lot, hold));
                enter(client, book, "PAY", lot, List.of(hold, "BANK"));
            }
        } catch (SQLException gone) {
            if (!cut) {
                throw new IllegalStateException("With the power on: " + gone.getMessage(), gone);
            }
        }
    }

    private void enter(LedgerClient client, UUID book, String type, UUID cause, List<String> accounts) throws SQLException {
        UUID command = UUID.randomUUID();
        begun.add(command);
        client.post(book, command, type, cause, accounts, List.of(700L, -700L));
        acknowledged.add(command);
        acknowledgements.release();
    }

    private void everythingHolds(LedgerGround ground) throws SQLException {
        try (LedgerClient client = ground.client(area)) {
            assertThat(client.problems()).isEmpty();
            assertThat(client.count("""
                    select count(*) from unnest(?) command where not exists (select 1 from community.ledger_journal j
                    where j.tenant_id = community.ledger_area() and j.command_id = command)""",
                    client.identifiers(acknowledged))).as("acknowledged and lost").isZero();
            assertThat(client.count("select count(*) from community.ledger_journal where not command_id = any (?)",
                    client.identifiers(begun))).as("there though nobody asked").isZero();
        }
    }
}
