package org.alongside.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.house.House;
import org.alongside.isolation.Database;
import org.alongside.kit.Portal;
import org.alongside.ledger.LedgerCost;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code ./portal measure}: what the public answers cost in processor time, beside a bare servlet that reads as many of
 * the same rows, in one run on one server. The ratio says more than the milliseconds, which are this machine's.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CostPerRequest {

    private static final int WARMING = Integer.getInteger("measure.warming", 1500);
    private static final int MEASURED = Integer.getInteger("measure.requests", 1500);
    private static final int ROUNDS = 3;
    private static final Path PAGE = House.ROOT.resolve("docs/assurance/cost-per-request.md");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int asked;

    private record Door(String name, String address, int rows) {

        String bare() {
            return "/inside/bare/" + rows;
        }
    }

    private record Cost(double milliseconds, int bytes) {
    }

    @Test
    void measure() throws Exception {
        int entries = Integer.parseInt(Database.rows("""
                select count(*) from accreditation.register_entry e join platform.area a on a.id = e.tenant_id
                where a.slug = 'kent'""").get(0));
        String number = Database.rows("""
                select e.number from accreditation.register_entry e join platform.area a on a.id = e.tenant_id
                where a.slug = 'kent' and e.status = 'ACTIVE' order by e.number""").get(0);
        int page = Math.min(entries, 20);
        List<Door> doors = List.of(
                new Door("Register, first page", "/kent/register", page),
                new Door("One entry", "/kent/register/" + number, 1),
                new Door("The list as CSV", "/kent/register.csv", entries),
                new Door("Status of one number", "/register/v1/brokers/" + number + "/status?area=kent", 1),
                new Door("Open Referral UK services", "/oruk/kent/services", page),
                new Door("Front page of the area", "/kent", 0),
                new Door("A file of the theme", "/assets/alongside.css", 0));
        List<String> lines = new ArrayList<>();
        System.out.println("measuring, with " + entries + " entries");
        for (Door door : doors) {
            warm(door.address());
            warm(door.bare());
            Cost ours = cost(door.address());
            Cost bare = cost(door.bare());
            String line = "| %s | %.2f | %.2f | %.1f | %d |".formatted(door.name(), ours.milliseconds(), bare.milliseconds(),
                    ours.milliseconds() / bare.milliseconds(), ours.bytes());
            System.out.println(line);
            lines.add(line);
        }
        String booking = new BookingCost(() -> Long.parseLong(ask("/inside/cpu"))).measure();
        System.out.println(booking);
        String transfers = LedgerCost.measure();
        System.out.println(transfers);
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, page(entries, lines, booking, transfers));
    }

    private static String page(int entries, List<String> lines, String booking, String transfers) {
        return """
                # What an answer costs

                Written by `./portal measure` on %s, on %d processors: processor time of the whole server for one request, beside a
                bare servlet in the same server that reads as many of the same rows and prints them. One client after a warm-up of
                %d requests; the middle of %d rounds of %d requests each. The register of Kent held %d entries.

                | answer | ms of processor | bare | times | bytes |
                |---|---:|---:|---:|---:|
                %s

                ## A booking

                Beside one SQL function that locks the run, counts who is on it and inserts a row, called by a bare servlet in the
                same server. The booking keeps the audit record and its chain, answers a repeated form once, writes to the
                learner, and puts e-mail and contract event into the outbox, all in one transaction. Thirty-two people book on run after
                run. What PostgreSQL spends is in neither.

                | what | ms of processor | bare | times |
                |---|---:|---:|---:|
                %s

                ## A transfer between two accounts of a book

                What PostgreSQL spends on it, beside one plain function that locks two balances, writes a journal and two postings
                and moves the balances, in the same database, turn by turn. The book keeps areas apart, is numbered without a gap,
                chained by hashes, posts a command once, and holds every account's limit.

                | what | µs of PostgreSQL's processor | plain | times |
                |---|---:|---:|---:|
                %s
                """.formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(), WARMING, ROUNDS, MEASURED, entries,
                String.join("\n", lines), booking, transfers);
    }

    private void warm(String address) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            ask(address);
        }
    }

    private Cost cost(String address) throws Exception {
        double[] rounds = new double[ROUNDS];
        int bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = Long.parseLong(ask("/inside/cpu"));
            for (int i = 0; i < MEASURED; i++) {
                bytes = ask(address).length();
            }
            rounds[round] = (Long.parseLong(ask("/inside/cpu")) - before) / 1e6 / MEASURED;
        }
        Arrays.sort(rounds);
        return new Cost(rounds[ROUNDS / 2], bytes);
    }

    /** From ever new addresses, or the feeds would only say that this asks too often. */
    private String ask(String path) throws IOException, InterruptedException {
        URI address = Portal.underTest().address().resolve(path);
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address)
                .header("X-Forwarded-For", "198.18.%d.%d".formatted(asked / 50 % 250, asked++ / 12_500 % 250)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
