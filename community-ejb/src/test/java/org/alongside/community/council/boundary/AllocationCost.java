package org.alongside.community.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.community.council.ABudget;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;

/**
 * {@code ./portal measure budgets}: what it takes to take in a council's list of 100,000 budgets, row by row checked, beside
 * what PostgreSQL takes to copy the same rows to a stage, validate them and upsert them, by plain SQL without areas or
 * history. Turn by turn in one run, on the clock, each to its commit.
 */
class AllocationCost {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private static final int ROWS = Integer.getInteger("measure.budgets", 100_000);
    private static final int PEOPLE = 10_000;
    private static final int ROUNDS = Integer.getInteger("measure.budgets.rounds", 5);
    private static final double NANOS = 1e9;
    private static final Path PAGE = Path.of("..", "docs", "assurance", "budgets.md");

    private static final String PEOPLE_LINKED = """
            with p as (insert into platform.person (id, name, email, password_hash, created_at, version)
                select gen_random_uuid(), 'Somebody', gen_random_uuid() || '@example.org', 'x', now(), 1
                from generate_series(1, %1$d) returning id)
            insert into community.person_link (tenant_id, id, version, person_id, status, details, la_person_id, asked_at, answered_at)
            select '%2$s', gen_random_uuid(), 1, id, 'CONFIRMED', '', 'P' || row_number() over (), now(), now() from p""";
    private static final String PLAIN = """
            drop schema if exists plain_budgets cascade;
            create schema plain_budgets;
            create table plain_budgets.link as select la_person_id from community.person_link where tenant_id = '%2$s';
            create unique index on plain_budgets.link (la_person_id);
            create unlogged table plain_budgets.stage (line text, reference text, number text, person text, state text, service text,
                component text, delivery text, start_day text, end_day text, review_due text, unit_pence text, unit text, units text,
                gross text, contribution text, net text, period text, account text, weeks text, pooling text, cost_centre text,
                subjective text, analysis text, team text, updated_at text);
            create table plain_budgets.budget (id uuid primary key, reference text not null unique, number integer not null,
                person text not null, state text not null, service text not null, component text, delivery text not null,
                start_day date not null, end_day date, review_due date, unit_pence bigint not null, unit text not null,
                units numeric(10, 4), gross bigint not null, contribution bigint not null, net bigint not null,
                period text not null, account text not null, weeks integer, pooling boolean not null, cost_centre text,
                subjective text, analysis text, team text, updated_at timestamptz not null);
            create index on plain_budgets.budget (person);
            analyze plain_budgets.link;
            grant usage on schema plain_budgets to %1$s;
            grant all on all tables in schema plain_budgets to %1$s;""";
    private static final String UPSERT = """
            insert into plain_budgets.budget select uuidv7(), s.reference, s.number::integer, s.person, s.state, s.service,
                s.component, s.delivery, s.start_day::date, s.end_day::date, s.review_due::date, s.unit_pence::bigint, s.unit,
                s.units::numeric, s.gross::bigint, s.contribution::bigint, s.net::bigint, s.period, s.account, s.weeks::integer,
                s.pooling::boolean, s.cost_centre, s.subjective, s.analysis, s.team, s.updated_at::timestamptz
            from plain_budgets.stage s join plain_budgets.link l on l.la_person_id = s.person
            where s.unit_pence::bigint > 0 and s.contribution::bigint between 0 and s.gross::bigint
                and s.net::bigint = s.gross::bigint - s.contribution::bigint
                and (s.end_day is null or s.end_day::date >= s.start_day::date)
                and (s.review_due is null or s.review_due::date > s.start_day::date)
                and abs(round(s.unit_pence::numeric * s.units::numeric) - s.gross::numeric) <= 1
            on conflict (reference) do update set number = excluded.number, gross = excluded.gross,
                contribution = excluded.contribution, net = excluded.net, unit_pence = excluded.unit_pence
                where plain_budgets.budget.number < excluded.number""";

    private final Linked kent = new Linked(STORE);

    @Test
    void a_full_list_beside_copy_and_sql() throws SQLException, IOException {
        try (Connection owner = TestDatabase.superuserConnection(); var statement = owner.createStatement()) {
            statement.execute(PEOPLE_LINKED.formatted(PEOPLE, kent.area));
            statement.execute(PLAIN.formatted(TestDatabase.app().user(), kent.area));
            statement.execute("analyze community.person_link");
        }
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            List<AllocationRow> rows = rows("R" + round + "-");
            byte[] csv = csv(rows);
            double mine = seconds(() -> assertThat(receive(rows)).isEqualTo(ROWS));
            double bare = seconds(() -> assertThat(copy(csv)).isEqualTo(ROWS));
            if (round >= 0) {
                ours[round] = mine;
                plain[round] = bare;
            }
        }
        write(middle(ours), middle(plain));
        System.out.println("budgets: " + Arrays.toString(ours) + " beside " + Arrays.toString(plain));
    }

    private long receive(List<AllocationRow> rows) {
        return kent.council(wired -> wired.get(ReceiveAllocations.class)
                .receive(new AllocationBatch(UUID.randomUUID(), ABudget.KENT, true), rows.stream())).applied();
    }

    private static long copy(byte[] csv) {
        try (Connection connection = TestDatabase.appConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy plain_budgets.stage from stdin (format csv)", new ByteArrayInputStream(csv));
            long upserted = statement.executeLargeUpdate(UPSERT);
            statement.execute("delete from plain_budgets.stage");
            connection.commit();
            return upserted;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<AllocationRow> rows(String prefix) {
        return new ArrayList<>(IntStream.rangeClosed(1, ROWS).mapToObj(i ->
                ABudget.row(i, "P" + (i % PEOPLE + 1), prefix + i, 1)).toList());
    }

    private static byte[] csv(List<AllocationRow> rows) {
        StringBuilder csv = new StringBuilder();
        rows.forEach(row -> csv.append(String.join(",", String.valueOf(row.line()), row.reference(), "1", row.laPersonId(),
                row.state().name(), row.serviceType().name(), row.component(), row.delivery().name(), row.start().toString(), "", "",
                String.valueOf(row.cost().unitPence()), row.cost().unit().name(), row.cost().unitsPerWeek().toString(),
                String.valueOf(row.cost().grossWeekly()), String.valueOf(row.cost().contributionWeekly()),
                String.valueOf(row.cost().netWeekly()), row.period().name(), row.account().name(), "8", "true", "AS123", "5706", "",
                row.team(), row.updatedAt().toString())).append('\n'));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / NANOS;
    }

    private static double middle(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void write(double ours, double plain) throws IOException {
        Files.writeString(PAGE, """
                # What a council's list of budgets costs

                Written by `./portal measure budgets`. A list of %,d budgets of %,d people is taken in (feed F3): each row checked,
                matched with its link, compared with the version before, and added, in one transaction, behind row-level security.
                Beside it the same rows, in the same run and database: `COPY` to a stage, the same checks and an upsert by plain SQL,
                without areas or history. Seconds on the clock to the commit, the middle of %d rounds after a warm-up; each round adds
                to the table. The rows were read from the file before; what reading costs is another measurement.

                | ours | plain | plain to ours |
                |---:|---:|---:|
                | %.2f s | %.2f s | %.2f |
                """.formatted(ROWS, PEOPLE, ROUNDS, ours, plain, plain / ours));
    }
}
