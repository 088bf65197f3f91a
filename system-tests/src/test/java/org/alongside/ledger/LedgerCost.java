package org.alongside.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What a transfer costs PostgreSQL, beside one plain function that locks two balances, writes a journal and two postings and
 * moves the balances: no area, no hash, no number without a gap, no once-only. Both through one connection, a transaction a
 * transfer, turn by turn in the same database; the backend's own processor time, as Linux counts it.
 */
public final class LedgerCost {

    private static final int WARMING = Integer.getInteger("measure.transfers.warming", 3_000);
    private static final int TRANSFERS = Integer.getInteger("measure.transfers", 5_000);
    private static final int ROUNDS = Integer.getInteger("measure.transfers.rounds", 5);
    private static final double TICK_MICROSECONDS = 10_000;

    private static final String PLAIN = """
            create schema plain;
            create table plain.account (id uuid primary key, balance bigint not null check (balance >= 0));
            create table plain.journal (id uuid primary key, at timestamptz not null);
            create table plain.posting (journal uuid not null references plain.journal, account uuid not null references plain.account,
                amount bigint not null, primary key (journal, account));
            create function plain.transfer(_journal uuid, _from uuid, _to uuid, _amount bigint) returns void language plpgsql as $$
            begin
                perform 1 from plain.account a where a.id in (_from, _to) order by a.id for update;
                insert into plain.journal values (_journal, now());
                update plain.account a set balance = a.balance - _amount where a.id = _from;
                update plain.account a set balance = a.balance + _amount where a.id = _to;
                insert into plain.posting values (_journal, _from, -_amount), (_journal, _to, _amount);
            end $$;
            grant usage on schema plain to %1$s;
            grant select, insert, update on all tables in schema plain to %1$s;""";

    private final LedgerGround ground;

    private LedgerCost(LedgerGround ground) {
        this.ground = ground;
    }

    private interface Transfer {

        void between(UUID from, UUID to) throws SQLException;
    }

    /** The lines of the page: hot and spread. */
    public static String measure() throws SQLException, IOException {
        try (LedgerGround ground = LedgerGround.make("ledger_cost")) {
            LedgerCost cost = new LedgerCost(ground);
            ground.change(PLAIN.formatted(ground.app().user()));
            return cost.line("10 accounts of one book", 10) + "\n" + cost.line("1,000 accounts of one book", 1_000);
        }
    }

    private String line(String what, int accounts) throws SQLException, IOException {
        UUID area = UUID.randomUUID();
        UUID book = UUID.randomUUID();
        List<UUID> keys = new ArrayList<>();
        try (LedgerClient client = ground.client(area)) {
            client.open(book, "PENCE");
            for (int i = 0; i < accounts; i++) {
                UUID key = UUID.randomUUID();
                keys.add(key);
                client.post(book, UUID.randomUUID(), "RECEIVE", key, List.of("BANK", "LOT:" + key), List.of(1_000_000L, -1_000_000L));
                client.row("insert into plain.account values (?, 1000000) returning id", key);
            }
            Transfer ours = (from, to) -> client.post(book, UUID.randomUUID(), "GIFT", from,
                    List.of("LOT:" + from, "LOT:" + to), List.of(1L, -1L));
            Transfer plain = (from, to) -> client.ask("select plain.transfer(?, ?, ?, 1)", UUID.randomUUID(), from, to);
            Path clock = Path.of("/proc", client.ask("select pg_backend_pid()").toString(), "stat");
            spent(clock, ours, keys, WARMING);
            spent(clock, plain, keys, WARMING);
            double[] mine = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                mine[round] = spent(clock, ours, keys, TRANSFERS);
                bare[round] = spent(clock, plain, keys, TRANSFERS);
            }
            System.out.println("ledger: " + Arrays.toString(mine) + " beside " + Arrays.toString(bare));
            double middle = middle(mine);
            double plainly = middle(bare);
            return "| %s | %.0f | %.0f | %.2f |".formatted(what, middle, plainly, middle / plainly);
        }
    }

    /** Microseconds of processor a transfer. */
    private static double spent(Path clock, Transfer transfer, List<UUID> keys, int times) throws SQLException, IOException {
        long before = ticks(clock);
        for (int i = 0; i < times; i++) {
            transfer.between(keys.get(i % keys.size()), keys.get((i + 7) % keys.size()));
        }
        return (ticks(clock) - before) * TICK_MICROSECONDS / times;
    }

    /** In its own code and in the system's. */
    private static long ticks(Path clock) throws IOException {
        String[] fields = Files.readString(clock).replaceFirst("^.*\\) ", "").split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static double middle(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    public static void main(String[] none) throws Exception {
        System.out.println(measure());
        System.exit(0);
    }
}
