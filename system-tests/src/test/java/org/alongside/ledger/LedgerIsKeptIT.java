package org.alongside.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who goes around the functions: the application may not, the owner is stopped, and what a superuser does is found. */
class LedgerIsKeptIT {

    private static LedgerGround ground;
    private static LedgerClient client;
    private static UUID area;
    private static UUID book;

    @BeforeAll
    static void a_book_with_ten_entries() throws SQLException {
        ground = LedgerGround.make("ledger_kept");
        area = UUID.randomUUID();
        client = ground.client(area);
        book = filled(client);
    }

    @AfterAll
    static void close() {
        client.close();
        ground.close();
    }

    @ParameterizedTest
    @Proves({"INV-04", "AC-C52"})
    @ValueSource(strings = {"update community.ledger_line set amount = 1", "delete from community.ledger_line",
        "update community.ledger_journal set actor_id = null", "delete from community.ledger_journal",
        "truncate community.ledger_line", "update community.ledger_account set balance = 1", "delete from community.ledger_account",
        "update community.ledger_book set last_seq = 0", "delete from community.ledger_book",
        "insert into community.ledger_line select * from community.ledger_line",
        "insert into community.ledger_account select * from community.ledger_account"})
    void the_application_may_not_write_these_tables(String statement) {
        assertThatThrownBy(() -> client.ask(statement)).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @Proves({"INV-04", "AC-C52"})
    @ValueSource(strings = {"update community.ledger_line set amount = 1", "delete from community.ledger_line",
        "update community.ledger_journal set actor_id = null", "delete from community.ledger_journal",
        "truncate community.ledger_line", "delete from community.ledger_account", "delete from community.ledger_book"})
    void the_owner_of_the_tables_is_stopped(String statement) {
        assertThatThrownBy(() -> ground.change("select set_config('app.tenant', '" + area + "', false); " + statement))
                .hasMessageContaining("ledger_only_grows");
    }

    /** Each in a book of its own, so that none hides another. */
    @ParameterizedTest
    @Proves({"INV-02", "INV-04", "INV-05", "INV-14", "AC-C52"})
    @CsvSource(delimiter = '|', value = {
        "update community.ledger_line set amount = amount + 1 where seq = 4 and %1$s | journal 4 was changed",
        "update community.ledger_line set amount = amount + 1 where seq = 4 and line = 1 and %1$s | journal 4 does not add up",
        "update community.ledger_line set side = 'CREDIT' where seq = 4 and %1$s | journal 4 does not add up",
        "update community.ledger_line set account = 'SUSPENSE' where seq = 4 and line = 2 and %1$s | journal 4 was changed",
        "delete from community.ledger_line where seq = 4 and line = 2 and %1$s | journal 4 does not add up",
        "delete from community.ledger_journal where seq = 4 and %1$s | a journal before 5 is missing",
        "delete from community.ledger_journal where seq = 10 and %1$s | the book ends at 10 and its journals do not",
        "update community.ledger_journal set actor_id = gen_random_uuid() where seq = 4 and %1$s | journal 4 was changed",
        "update community.ledger_journal set value_date = value_date - 1 where seq = 10 and %1$s | journal 10 was changed",
        "update community.ledger_journal set decision_id = gen_random_uuid() where seq = 1 and %1$s | journal 1 was changed",
        "update community.ledger_journal set hash = sha256('x') where seq = 4 and %1$s | journal 5 was changed or does not follow",
        "update community.ledger_journal set seq = -seq where seq in (4, 10) and %1$s; update community.ledger_journal"
            + " set seq = 14 + seq where seq < 0 and %1$s | journal 4 was changed",
        "update community.ledger_account set balance = balance + 1 where account = 'BANK' and %1$s | BANK stands at",
        "delete from community.ledger_account where account = 'BANK' and %1$s | BANK stands at nothing",
        "update community.ledger_line set seq = 11 where seq = 4 and %1$s | there are lines of journal 11 and not the journal",
        "update community.ledger_journal set value_date = accounting_date + 1 where seq = 4 and %1$s | journal 4 happened after it was entered",
        "update community.ledger_journal set reason_code = 'MISTAKE' where seq = 4 and %1$s | journal 4 is half a reversal",
        "update community.ledger_account set lowest = -1 where account = 'BANK' and %1$s | BANK is no account of such a book",
        "update community.ledger_account set usual = -1 where account = 'BANK' and %1$s | BANK is no account of such a book",
        "update community.ledger_book set last_hash = sha256('x') where id = '%2$s' | the book ends at 10",
        "update community.ledger_book set last_seq = 9 where id = '%2$s' | the book ends at 9"})
    void what_a_superuser_changes_is_found(String tampering, String found) throws SQLException {
        UUID its = UUID.randomUUID();
        try (LedgerClient there = ground.client(its)) {
            UUID another = filled(there);
            assertThat(there.problems()).isEmpty();

            ground.tamper(tampering.formatted("book_id = '" + another + "'", another));

            assertThat(there.problems()).contains(found);
        }
        assertThat(client.problems()).as("and only there").isEmpty();
    }

    @Test
    @Proves({"R-POOL-38", "R-ACC-100"})
    void a_function_with_the_owners_rights_stays_in_the_open_area() throws SQLException {
        try (LedgerClient elsewhere = ground.client(UUID.randomUUID())) {
            String lot = "LOT:" + UUID.randomUUID();
            assertThatThrownBy(() -> elsewhere.post(book, UUID.randomUUID(), "RECEIVE", UUID.randomUUID(), List.of("BANK", lot),
                    List.of(1L, -1L))).hasMessageContaining("ledger_no_book");
            assertThat(elsewhere.lock(book)).isFalse();
            assertThatThrownBy(() -> elsewhere.limit(book, lot, 0)).isInstanceOf(SQLException.class);
            assertThat(elsewhere.count("select count(*) from community.check_books()")).isZero();
            elsewhere.ask("select set_config('app.tenant', '', false)");
            assertThatThrownBy(() -> elsewhere.open(UUID.randomUUID(), "PENCE")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> elsewhere.post(book, UUID.randomUUID(), "RECEIVE", UUID.randomUUID(), List.of("BANK", lot),
                    List.of(1L, -1L))).hasMessageContaining("ledger_no_book");
        }
    }

    /** INV-13: not even past the functions. */
    @Test
    @Proves("INV-13")
    void a_line_is_in_an_account_of_its_own_book() {
        UUID other = UUID.randomUUID();
        assertThatThrownBy(() -> ground.change("""
                select set_config('app.tenant', '%1$s', false);
                insert into community.ledger_book (tenant_id, id, unit, opened_at) values ('%1$s', '%2$s', 'PENCE', now());
                insert into community.ledger_journal select tenant_id, '%2$s', 1, gen_random_uuid(), command_id, type, value_date,
                    accounting_date, posted_at, actor_id, acting_for, cause_id, decision_id, null, null, hash
                    from community.ledger_journal where book_id = '%3$s' and seq = 1;
                insert into community.ledger_line values ('%1$s', '%2$s', 1, 1, 'BANK', 'DEBIT', 1);""".formatted(area, other, book)))
                .hasMessageContaining("foreign key");
    }

    @Test
    void whoever_runs_a_function_with_the_owners_rights_cannot_lead_it_astray() throws SQLException {
        assertThat(client.count("""
                select count(*) from pg_proc p where p.pronamespace = 'community'::regnamespace and p.prosecdef
                and (not coalesce(p.proconfig::text, '') like '%search_path=pg_catalog, pg_temp%'
                     or has_function_privilege('public', p.oid, 'execute'))""")).isZero();
        assertThat(client.count("select count(*) from pg_proc where pronamespace = 'community'::regnamespace and prosecdef"))
                .isGreaterThanOrEqualTo(6);
    }

    private static UUID filled(LedgerClient client) throws SQLException {
        UUID id = UUID.randomUUID();
        String lot = "LOT:" + UUID.randomUUID();
        String second = "LOT:" + UUID.randomUUID();
        client.open(id, "PENCE");
        client.post(id, UUID.randomUUID(), "RECEIVE", UUID.randomUUID(), List.of("BANK", "SUSPENSE"), List.of(5L, -5L));
        for (int i = 0; i < 8; i++) {
            client.post(id, UUID.randomUUID(), "RECEIVE", UUID.randomUUID(), List.of("BANK", lot), List.of(100L + i, -100L - i));
        }
        client.post(id, UUID.randomUUID(), "GIFT", UUID.randomUUID(), List.of(lot, second), List.of(50L, -50L));
        return id;
    }
}
