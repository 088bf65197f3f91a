package org.alongside.conservation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.inside.CouncilPost;
import org.alongside.inside.CouncilPost.Letter;
import org.alongside.isolation.Database;
import org.alongside.kit.Portal;
import org.alongside.server.testing.TestDatabase;

/**
 * One run of everything that one council sends, by endpoints of its own, and what the database holds afterwards. The
 * endpoints are drafts, so that no engine sends what is answered: the answers are counted where they lie.
 */
final class PlayedPost {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String PEOPLE = """
            with p as (insert into platform.person (id, name, email, password_hash, created_at, version)
                select gen_random_uuid(), 'Somebody', gen_random_uuid() || '@example.org', 'x', now(), 1
                from generate_series(1, %2$d)
                where not exists (select from community.person_link where tenant_id = '%1$s' and la_person_id = 'L0') returning id)
            insert into community.person_link (tenant_id, id, version, person_id, status, details, la_person_id, asked_at, answered_at)
            select '%1$s', gen_random_uuid(), 1, id, 'CONFIRMED', '', 'L' || row_number() over () - 1, now(), now() from p""";
    private static final String ENDPOINTS = """
            insert into integration.partner (tenant_id, id, version, code, name, kind, contact, agreement)
            values ('%1$s', '%2$s', 1, '%3$s', 'A council that sends much', 'COUNCIL_FINANCE', '', '');
            insert into integration.endpoint (tenant_id, id, version, partner_id, feed, transport, address, folder, sign_in,
                host_key, secret_name, every_minutes, ack_mode, status, status_since, because, drafted_by, chosen)
            select '%1$s', e.id::uuid, 1, '%2$s', e.feed, 'SFTP', '', '', '', '', '', 44640, 'NONE', 'DRAFT', now(), '',
                (select id from platform.person limit 1), '*'
            from (values ('%4$s', 'F3'), ('%5$s', 'F4')) e (id, feed)""";

    private final String area;
    private final String prefix;
    private final boolean shuffled;
    private final List<Letter> letters;
    private final String tenant;
    private final String code;
    private final UUID budgets = UUID.randomUUID();
    private final UUID payRuns = UUID.randomUUID();
    private final long seed;
    private final int size;

    private PlayedPost(String area, String prefix, boolean shuffled, long seed, int size) {
        this.area = area;
        this.prefix = prefix;
        this.shuffled = shuffled;
        this.seed = seed;
        this.size = size;
        this.tenant = one("select id::text from platform.area where slug = '%s'".formatted(area));
        this.code = one("select code from platform.area where slug = '%s'".formatted(area));
        this.letters = shuffled ? CouncilPost.shuffled(code, prefix, seed, size) : CouncilPost.inOrder(code, prefix, seed, size);
    }

    static PlayedPost inOrder(String area, String prefix, long seed, int size) {
        return new PlayedPost(area, prefix, false, seed, size).introduced();
    }

    static PlayedPost shuffled(String area, String prefix, long seed, int size) {
        return new PlayedPost(area, prefix, true, seed, size).introduced();
    }

    private PlayedPost introduced() {
        change(PEOPLE.formatted(tenant, CouncilPost.PEOPLE));
        change(ENDPOINTS.formatted(tenant, UUID.randomUUID(), "c" + Long.toString(System.nanoTime(), 36), budgets, payRuns));
        return this;
    }

    String tenant() {
        return tenant;
    }

    Expected expected() {
        return Expected.of(letters);
    }

    /** @return how often it was stopped, and how often only the putting away was left to do */
    int[] takenIn(int stops) {
        String[] figures = answer("/inside/conserving/%s?code=%s&prefix=%s&seed=%d&size=%d&shuffled=%s&stops=%d&F3=%s&F4=%s"
                .formatted(area, code, prefix, seed, size, shuffled, stops, budgets, payRuns), new byte[0]).split(" ");
        return new int[] {Integer.parseInt(figures[0]), Integer.parseInt(figures[1])};
    }

    /** @return what became of the first of its files, which comes under this name */
    String firstReceived(String name) {
        return answer("/inside/reception/%s?endpoint=%s&name=%s".formatted(area, budgets, name), letters.get(0).content());
    }

    private static String answer(String path, byte[] content) {
        URI address = Portal.underTest().address().resolve(path);
        try {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(content)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is not conserved; nothing when all is well. */
    List<String> problems() {
        Expected expected = expected();
        List<String> wrong = new ArrayList<>();
        long applied = messages("m.status = 'APPLIED' or m.status = 'PARTLY_APPLIED' and m.rows_waiting + m.rows_refused = 0");
        long rejected = messages("m.status = 'PARTLY_APPLIED' and m.rows_refused > 0");
        long waiting = messages("m.status = 'PARTLY_APPLIED' and m.rows_waiting > 0");
        long held = messages("m.status = 'HELD'");
        long duplicates = messages("m.status = 'DUPLICATE'");
        same(wrong, "came in", messages("true"), expected.all());
        same(wrong, "applied, held, rejected and known already", applied + held + waiting + rejected + duplicates, expected.all());
        same(wrong, "known already", duplicates, expected.repeated());
        same(wrong, "held whole", held, expected.broken());
        same(wrong, "waiting for a link", waiting, expected.strangers());
        same(wrong, "rows that wait", count("integration.held_row r join integration.message m on m.tenant_id = r.tenant_id "
                + "and m.id = r.message_id where " + mine()), expected.strangers());
        same(wrong, "payments", count("community.pay_run_line where tenant_id = '%s' and reference like '%sP%%'"
                .formatted(tenant, prefix)), expected.payments());
        same(wrong, "remembered by their bytes", count("integration.inbox i where i.endpoint_id in (%s)".formatted(endpoints())),
                expected.all() - expected.repeated());
        same(wrong, "files without just one answer", count("""
                integration.message m where %s and m.direction = 'IN' and 1 <> (select count(*) from integration.message a
                where a.tenant_id = m.tenant_id and a.endpoint_id = m.endpoint_id and a.direction = 'OUT'
                and a.name in (m.name || '.ack.json', m.name || '.nack.json'))""".formatted(mine())), 0);
        same(wrong, "gaps in the numbers of answers", count("""
                (select m.partition_key from integration.message m where %s and m.direction = 'OUT' group by m.partition_key
                having max(m.sequence) <> count(*)) g""".formatted(mine())), 0);
        same(wrong, "files or answers without what they say", count("""
                integration.message m where %s and m.status <> 'DUPLICATE' and not exists (select from integration.payload p
                where p.tenant_id = m.tenant_id and p.id = m.id)""".formatted(mine())), 0);
        return wrong;
    }

    /** Each budget as it counts, and each payment, without what tells one run from another. */
    List<String> state() {
        return Database.rows("""
                select * from (
                    select distinct on (reference) substr(reference, %1$d) || ' ' || number || ' ' || la_person_id || ' ' || state
                        || ' ' || unit_pence || ' ' || gross_weekly || ' ' || net_weekly
                    from community.council_budget where tenant_id = '%2$s' and reference like '%3$s%%'
                    order by reference, number desc) b
                union all select substr(reference, %1$d) || ' ' || type || ' ' || period_start || ' ' || net
                from community.pay_run_line where tenant_id = '%2$s' and reference like '%3$s%%' order by 1"""
                .formatted(prefix.length() + 1, tenant, prefix));
    }

    /** Each version of each, as they are kept. */
    long budgets() {
        return count("community.council_budget where tenant_id = '%s' and reference like '%s%%'".formatted(tenant, prefix));
    }

    private long messages(String condition) {
        return count("integration.message m where %s and m.direction = 'IN' and (%s)".formatted(mine(), condition));
    }

    private String mine() {
        return "m.tenant_id = '%s' and m.endpoint_id in (%s)".formatted(tenant, endpoints());
    }

    private String endpoints() {
        return "'%s', '%s'".formatted(budgets, payRuns);
    }

    private static void same(List<String> wrong, String what, long found, long expected) {
        if (found != expected) {
            wrong.add("%s: %d and not %d".formatted(what, found, expected));
        }
    }

    private static long count(String from) {
        return Long.parseLong(one("select count(*)::text from " + from));
    }

    private static String one(String query) {
        return Database.rows(query).get(0);
    }

    static void change(String statements) {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
