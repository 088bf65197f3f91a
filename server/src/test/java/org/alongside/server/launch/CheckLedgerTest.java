package org.alongside.server.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.alongside.server.database.EmbeddedPostgres;
import org.alongside.server.database.Migration;
import org.alongside.server.files.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code ./portal ledger check}: a line for every book of every area, and what somebody with every right has changed. */
class CheckLedgerTest {

    private static final Path FOLDER = Path.of("target", "check-ledger-test").toAbsolutePath();

    private static EmbeddedPostgres postgres;

    private record Said(int exitCode, String text) {
    }

    @BeforeAll
    static void books_of_two_areas() throws SQLException {
        Folders.delete(FOLDER.resolve("database/data"));
        postgres = EmbeddedPostgres.start(FOLDER.resolve("database"));
        new Migration(postgres).run();
        for (String area : List.of("kent", "leeds")) {
            run("""
                    select set_config('app.tenant', (select id::text from platform.area where slug = '%s'), false);
                    do $$ declare book uuid; begin
                        for unit in 1..2 loop
                            book := gen_random_uuid();
                            perform community.open_book(book, (array['PENCE', 'MINUTES'])[unit], now());
                            if unit = 1 then
                                perform community.post_journal(book, gen_random_uuid(), 'RECEIVE', current_date, current_date, now(),
                                    null, null, gen_random_uuid(), null, null, null, array['BANK', 'SUSPENSE'], array[500, -500]::bigint[]);
                            end if;
                        end loop;
                    end $$""".formatted(area));
        }
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void every_book_has_its_line_and_a_changed_one_is_named() throws SQLException {
        Said whole = check();
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.text().lines()).hasSize(5);
        assertThat(whole.text()).containsPattern("Kent, book \\S+ in pence, journals 1: adds up")
                .containsPattern("Leeds, book \\S+ in minutes, journals 0: adds up")
                .contains("Books checked: 4. Every one adds up.");

        run("""
                set session_replication_role = replica;
                update community.ledger_line set amount = 400 where side = 'CREDIT' and tenant_id =
                    (select id from platform.area where slug = 'leeds')""");

        Said changed = check();
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.text()).containsPattern("Kent, book \\S+ in pence, journals 1: adds up")
                .containsPattern("Leeds, book \\S+ in pence, journals 1: .*journal 1 does not add up.*journal 1 was changed")
                .contains("SUSPENSE stands at 500 and its lines come to 400")
                .contains("Books checked: 4. Books that do not add up: 1.");
    }

    private static Said check() {
        PrintStream console = System.out;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            int exitCode = new CheckLedger(Options.parse(List.of("ledger", "check", "--data", FOLDER.toString()))).run();
            return new Said(exitCode, text.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = postgres.superuser().connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
