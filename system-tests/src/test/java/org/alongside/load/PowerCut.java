package org.alongside.load;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alongside.isolation.Database;
import org.alongside.server.testing.TestDatabase;

/**
 * Several people release decisions without a pause, and the power goes: not before so many releases were acknowledged,
 * and then at any moment within the time that one takes. What was acknowledged is written down here, on the outside.
 */
final class PowerCut {

    static final int CLIENTS = 3;

    private static final int PATIENCE_SECONDS = 120;
    private static final String TRANSACTIONS_THAT_HAVE_WRITTEN =
            "select pid from pg_stat_activity where usename = 'alongside_app' and backend_xid is not null";

    private final Deque<DecidedCase> waiting;
    private final Queue<DecidedCase> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<DecidedCase> struck = new ConcurrentLinkedQueue<>();
    private final Semaphore acknowledgements = new Semaphore(0);
    private int inTheMiddle;
    private volatile boolean cut;

    /** @param waiting decided cases, more than can be released before the cut; what is not begun stays there */
    PowerCut(Deque<DecidedCase> waiting) {
        this.waiting = waiting;
    }

    void strike(int afterAcknowledgements, long thenNanos) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(CompletableFuture.runAsync(this::releaseUntilTheCut, people));
            }
            if (!acknowledgements.tryAcquire(afterAcknowledgements, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("Only " + acknowledged.size() + " releases were acknowledged, with the power on");
            }
            CompletableFuture.runAsync(this::cutNow, CompletableFuture.delayedExecutor(thenNanos, TimeUnit.NANOSECONDS)).join();
            all.forEach(CompletableFuture::join);
        } finally {
            people.shutdownNow();
        }
    }

    private void cutNow() {
        inTheMiddle = Database.rows(TRANSACTIONS_THAT_HAVE_WRITTEN).size();
        cut = true;
        TestDatabase.cutPower();
    }

    private void releaseUntilTheCut() {
        for (DecidedCase decided = next(); decided != null; decided = next()) {
            try {
                decided.release();
                acknowledged.add(decided);
                acknowledgements.release();
            } catch (RuntimeException notAcknowledged) {
                struck.add(decided);
            }
        }
    }

    private DecidedCase next() {
        synchronized (waiting) {
            return cut ? null : waiting.poll();
        }
    }

    List<DecidedCase> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Begun and never acknowledged. */
    List<DecidedCase> struck() {
        return List.copyOf(struck);
    }

    /** Transactions of the portal that had written something and not ended, a moment before the cut. */
    int inTheMiddle() {
        return inTheMiddle;
    }
}
