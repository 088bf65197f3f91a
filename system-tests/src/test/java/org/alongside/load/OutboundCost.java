package org.alongside.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.house.House;
import org.alongside.isolation.Database;
import org.alongside.kit.Portal;
import org.alongside.server.testing.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;

/**
 * {@code ./portal measure outbound}: what it takes to write a list of 20,000 brokers for a council, read, checked as the
 * council would read it, sealed and kept with its message, beside {@code COPY TO} of the same columns. Turn by turn.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OutboundCost {

    private static final String AREA = "barnsley";
    private static final int ENTRIES = Integer.getInteger("measure.outbound", 20_000);
    private static final int WARMING = 3;
    private static final int ROUNDS = 9;
    private static final double NANOS = 1e9;
    private static final Path PAGE = House.ROOT.resolve("docs/assurance/outbound.md");

    private static final String ENTRIES_LIKE_KENTS = """
            create temporary table many as select i, gen_random_uuid() person, gen_random_uuid() id, number
                from unnest('{%2$s}'::text[]) with ordinality n (number, i);
            create temporary table like_them as select row_number() over (order by e.id) - 1 as i, count(*) over () as all_of_them, e as entry
                from accreditation.register_entry e join platform.area a on a.id = e.tenant_id and a.slug = 'kent'
                where e.status = 'ACTIVE' and not e.limited;
            insert into platform.person (id, name, email, password_hash, created_at, version)
                select person, 'Person' || i || ' Of Barnsley', person || '@example.org', 'none', now(), 1 from many;
            insert into accreditation.broker (id, number, person_id, drawn_at, version)
                select gen_random_uuid(), number, person, now(), 1 from many;
            insert into accreditation.accreditation (tenant_id, id, number, person_id, status, version)
                select '%1$s', id, number, person, 'ACTIVE', 1 from many;
            insert into accreditation.register_entry
                select (jsonb_populate_record(k.entry, jsonb_build_object('tenant_id', '%1$s', 'id', m.id, 'number', m.number))).*
                from many m join like_them k on k.i = m.i %% k.all_of_them;
            analyze accreditation.register_entry;""";
    private static final String PARTNER = """
            insert into integration.partner (tenant_id, id, version, code, name, kind, contact, agreement)
            values ('%1$s', '%2$s', 1, 'measured', 'A council that is measured', 'COUNCIL_ASC', '', '');""";
    /** A draft: nobody sends what is written for it. */
    private static final String ENDPOINT = """
            insert into integration.endpoint (tenant_id, id, version, partner_id, feed, transport, address, folder, sign_in,
                host_key, secret_name, every_minutes, ack_mode, status, status_since, because, drafted_by, chosen)
            values ('%1$s', '%3$s', 1, '%2$s', 'F1', 'SFTP', '', '', '', '', '', 44640, 'NONE', 'DRAFT', now(), '',
                (select id from platform.person limit 1), '*')""";
    private static final String PLAIN = """
            copy (select number, id, coalesce(nullif(public_name, ''), name), legal_form, status, since, until, body_name, edition_code,
                'E08000016', languages, ways, experience, price_basis, price_from_pence, taking_new_people, email, phone, url,
                connected_providers, assured_on, last_modified, 'Being on this list is voluntary.'
            from accreditation.register_entry where tenant_id = '%s' and not limited order by number) to stdout (format csv, header)""";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_list_beside_copy() throws Exception {
        String area = Database.rows("select id::text from platform.area where slug = '%s'".formatted(AREA)).get(0);
        UUID partner = UUID.randomUUID();
        change(ENTRIES_LIKE_KENTS.formatted(area, String.join(",", numbers())) + PARTNER.formatted(area, partner));
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        long bytes = 0;
        for (int round = -WARMING; round < ROUNDS; round++) {
            UUID endpoint = UUID.randomUUID();
            change(ENDPOINT.formatted(area, partner, endpoint));
            double mine = written(endpoint);
            long before = System.nanoTime();
            bytes = copied(area);
            double bare = (System.nanoTime() - before) / NANOS;
            assertThat(Database.rows("select rows_total::text from integration.message where endpoint_id = '%s'".formatted(endpoint)))
                    .containsExactly(String.valueOf(ENTRIES));
            if (round >= 0) {
                ours[round] = mine;
                plain[round] = bare;
            }
        }
        System.out.println("outbound: " + Arrays.toString(ours) + " beside " + Arrays.toString(plain));
        write(middle(ours), middle(plain), bytes);
    }

    private static Set<String> numbers() {
        Random random = new Random(ENTRIES);
        Set<String> numbers = new LinkedHashSet<>();
        while (numbers.size() < ENTRIES) {
            numbers.add(BrokerNumber.draw(random).value());
        }
        return numbers;
    }

    private double written(UUID endpoint) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(Portal.underTest().address()
                .resolve("/inside/outbound/" + AREA + "?endpoint=" + endpoint)).POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Long.parseLong(answer.body()) / NANOS;
    }

    private static long copied(String area) throws SQLException, IOException {
        try (Connection connection = TestDatabase.superuserConnection()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            assertThat(connection.unwrap(PGConnection.class).getCopyAPI().copyOut(PLAIN.formatted(area), file))
                    .isEqualTo(ENTRIES);
            return file.size();
        }
    }

    private static void change(String statements) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection();
             PreparedStatement statement = connection.prepareStatement(statements)) {
            statement.execute();
        }
    }

    private static double middle(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void write(double ours, double plain, long bytes) throws IOException {
        Files.writeString(PAGE, """
                # What a list for a council costs

                Written by `./portal measure outbound` on %s, on %d processors. A list of %,d brokers (feed F1) is written for one
                endpoint: read behind row-level security, made a table of 23 columns, read again as the council will read it (R-INT-52),
                compressed, sealed under the area's key, and kept with its message. Beside it `COPY TO` of the same columns from the same
                rows, %,d bytes, by a superuser and on a connection of its own. Seconds on the clock, the middle of %d rounds after %d.

                | ours | plain | plain to ours |
                |---:|---:|---:|
                | %.3f s | %.3f s | %.2f |
                """.formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(), ENTRIES, bytes, ROUNDS, WARMING, ours, plain,
                plain / ours));
    }
}
