package org.alongside.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many connections that go for the same thing at the same moment, round after round. */
final class LedgerRace implements AutoCloseable {

    static final int SPENDERS = 64;
    static final int TWINS = 50;

    private static final long HUNDRED_POUNDS = 100_00;

    private final UUID area = UUID.randomUUID();
    private final List<LedgerClient> clients = new ArrayList<>();
    private final LedgerClient judge;
    private final ExecutorService threads = Executors.newFixedThreadPool(SPENDERS);

    LedgerRace(LedgerGround ground) {
        for (int i = 0; i < SPENDERS; i++) {
            clients.add(ground.client(area));
        }
        judge = ground.client(area);
    }

    /** Everybody spends the last £100: what went wrong, or nothing. Every other one looks first and then spends, under the lock. */
    List<String> spendTheLast() throws Exception {
        UUID book = UUID.randomUUID();
        String lot = "LOT:" + UUID.randomUUID();
        judge.open(book, "PENCE");
        judge.post(book, UUID.randomUUID(), "RECEIVE", UUID.randomUUID(), List.of("BANK", lot), List.of(HUNDRED_POUNDS, -HUNDRED_POUNDS));
        List<String> answers = atOnce(SPENDERS, i -> i % 2 == 0 ? spend(clients.get(i), book, lot) : lookAndSpend(clients.get(i), book, lot));
        List<String> breaches = expect(answers, "ledger_not_enough");
        if (judge.balance(book, lot) != 0) {
            breaches.add("the lot stands at " + judge.balance(book, lot));
        }
        return breaches;
    }

    /** The same command arrives fifty times: what went wrong, or nothing. */
    List<String> sendTwins() throws Exception {
        UUID book = UUID.randomUUID();
        UUID command = UUID.randomUUID();
        UUID cause = UUID.randomUUID();
        String lot = "LOT:" + UUID.randomUUID();
        judge.open(book, "PENCE");
        List<String> breaches = expect(atOnce(TWINS, i -> tried(() ->
                clients.get(i).post(book, command, "RECEIVE", cause, List.of("BANK", lot), List.of(500L, -500L)))), "ledger_posted_before");
        if (judge.balance(book, lot) != 500) {
            breaches.add("the lot stands at " + judge.balance(book, lot));
        }
        return breaches;
    }

    /** What the check of every book of all rounds finds. */
    String problems() throws SQLException {
        return judge.problems();
    }

    private static String spend(LedgerClient client, UUID book, String lot) {
        UUID spend = UUID.randomUUID();
        return tried(() -> client.post(book, UUID.randomUUID(), "RESERVE", spend,
                List.of(lot, "HOLD:" + lot.substring(4) + ":" + spend), List.of(HUNDRED_POUNDS, -HUNDRED_POUNDS)));
    }

    private static String lookAndSpend(LedgerClient client, UUID book, String lot) throws SQLException {
        client.begin();
        try {
            client.lock(book);
            String answer = client.balance(book, lot) < HUNDRED_POUNDS ? "ledger_not_enough" : "looked, saw enough: " + spend(client, book, lot);
            return answer.endsWith("posted") ? "posted" : answer.replaceFirst("enough: .*ledger_not_enough", "enough: refused");
        } catch (SQLException refused) {
            return refused.getMessage();
        } finally {
            client.commit();
        }
    }

    private static String tried(Callable<?> posting) {
        try {
            posting.call();
            return "posted";
        } catch (SQLException refused) {
            return refused.getMessage();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> expect(List<String> answers, String refusal) {
        List<String> breaches = new ArrayList<>();
        long winners = answers.stream().filter("posted"::equals).count();
        if (winners != 1) {
            breaches.add(winners + " were posted");
        }
        answers.stream().filter(answer -> !answer.equals("posted") && !answer.contains(refusal)).limit(1).forEach(breaches::add);
        return breaches;
    }

    private interface Try {

        String by(int client) throws Exception;
    }

    private List<String> atOnce(int number, Try attempt) throws Exception {
        CyclicBarrier together = new CyclicBarrier(number);
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int client = i;
            all.add(threads.submit(() -> {
                together.await();
                return attempt.by(client);
            }));
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> one : all) {
            answers.add(one.get());
        }
        return answers;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clients.forEach(LedgerClient::close);
        judge.close();
    }
}
