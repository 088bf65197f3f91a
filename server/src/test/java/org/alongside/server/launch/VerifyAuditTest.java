package org.alongside.server.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.alongside.server.database.EmbeddedPostgres;
import org.alongside.server.database.Migration;
import org.alongside.server.files.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with every right over the database tampers with its records, and the command says so and where. */
class VerifyAuditTest {

    private static final Path FOLDER = Path.of("target", "verify-audit-test").toAbsolutePath();
    private static final int ROWS = 5;

    private static EmbeddedPostgres postgres;

    private record Said(int exitCode, String text) {
    }

    @BeforeAll
    static void records_of_two_areas() throws SQLException {
        Folders.delete(FOLDER.resolve("database/data"));
        postgres = EmbeddedPostgres.start(FOLDER.resolve("database"));
        new Migration(postgres).run();
        // Kent is open, Leeds was closed again: its record stands all the same.
        run("update platform.area set opened_at = now() where slug = 'kent'");
        // The rows of this test stand alone: the cases and panels they belong to are not what is tried here.
        run("""
                do $$ declare one record; begin
                    for one in select conname, conrelid::regclass as of from pg_constraint
                               where contype = 'f' and conrelid in ('accreditation.decision'::regclass,
                                                                    'accreditation.decision_release'::regclass)
                    loop execute format('alter table %s drop constraint %I', one.of, one.conname); end loop;
                end $$""");
        run("""
                insert into platform.audit_process (tenant_id, id, actor_name, use_case, outcome, events, at, version)
                select a.id, gen_random_uuid(), 'Priya Nair', 'OPEN_CASE', 'DONE', jsonb_build_array(i), now(), 1
                from platform.area a, generate_series(1, %d) i where a.slug in ('kent', 'leeds')""".formatted(ROWS));
        run("""
                insert into accreditation.decision (tenant_id, id, version, case_id, round, proposal_id, outcome, in_favour,
                    against, abstained, eligible, from_constituency, decided_at, decided_by, content)
                select a.id, gen_random_uuid(), 1, gen_random_uuid(), 1, gen_random_uuid(), 'ACCREDIT', 3, 0, 0, 3, 2,
                    now(), gen_random_uuid(), 'reasons ' || i
                from platform.area a, generate_series(1, %d) i where a.slug in ('kent', 'leeds')""".formatted(ROWS));
        run("""
                insert into accreditation.decision_release (tenant_id, id, version, decision_id, released_by, released_at,
                    appeal_by, letter)
                select tenant_id, gen_random_uuid(), 1, id, gen_random_uuid(), now(), current_date, 'Dear broker'
                from accreditation.decision""");
        for (String table : List.of("platform.audit_process", "accreditation.decision", "accreditation.decision_release")) {
            run("create table " + table + "_untouched as table " + table);
        }
    }

    @AfterEach
    void as_it_was() throws SQLException {
        for (String table : List.of("accreditation.decision_release", "accreditation.decision", "platform.audit_process")) {
            run("set session_replication_role = replica; delete from %1$s; insert into %1$s table %1$s_untouched".formatted(table));
        }
        assertThat(verify().exitCode()).isZero();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void untouched_records_are_whole() {
        assertThat(verify()).isEqualTo(new Said(0, "The audit record and the decisions of every area are whole.\n"));
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                Arguments.of("update platform.audit_process set actor_name = 'Nobody' where seq = 3 and %s",
                        "audit entry 3: its content was changed."),
                Arguments.of("delete from platform.audit_process where seq = 2 and %s",
                        "audit entry 3: a row before this one is missing."),
                Arguments.of("delete from platform.audit_process where seq = 1 and %s",
                        "audit entry 2: a row before this one is missing."),
                Arguments.of("update platform.audit_process set seq = -seq where seq in (2, 3) and %1$s;"
                        + "update platform.audit_process set seq = 5 + seq where seq < 0 and %1$s",
                        "audit entry 2: it does not follow the row before."),
                Arguments.of("update platform.audit_process p set outcome = 'ELSE' where seq = 3 and %1$s;"
                        + "update platform.audit_process p set hash = platform.audit_hash(previous_hash, p) where seq = 3 and %1$s",
                        "audit entry 4: it does not follow the row before."),
                Arguments.of("update accreditation.decision set in_favour = 2, against = 1 where chain_no = 3 and %s",
                        "decision 3: changed."),
                Arguments.of("delete from accreditation.decision where chain_no = 2 and %s",
                        "decision 3: does not follow the one before."),
                Arguments.of("delete from accreditation.decision where chain_no = 1 and %s",
                        "decision 2: does not follow the one before."),
                Arguments.of("update accreditation.decision set chain_no = -chain_no where chain_no in (2, 3) and %1$s;"
                        + "update accreditation.decision set chain_no = 5 + chain_no where chain_no < 0 and %1$s",
                        "decision 2: changed."),
                Arguments.of("update accreditation.decision_release set letter = 'Dear friend' where decision_id ="
                        + " (select id from accreditation.decision where chain_no = 4 and %1$s) and %1$s",
                        "decision 4: its letter was changed."));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void tampering_is_found_in_an_open_and_in_a_closed_area(String tampering, String found) throws SQLException {
        for (String area : List.of("Kent", "Leeds")) {
            run("set session_replication_role = replica; " + in(area, tampering));

            Said said = verify();

            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.text()).contains(area + ", " + found).contains("A record has been changed.");
        }
    }

    @ParameterizedTest
    @MethodSource("endings")
    void a_record_whose_end_was_cut_off_or_made_anew_does_not_hold_its_exported_head(String tampering, String found)
            throws Exception {
        Path heads = Files.writeString(FOLDER.resolve("heads.txt"), said(() -> new VerifyAudit(options()).head()).text());
        assertThat(Files.readAllLines(heads)).hasSize(4);
        assertThat(verify("--head", heads.toString()).exitCode()).isZero();
        run("set session_replication_role = replica; " + in("Kent", tampering));
        assertThat(verify().exitCode()).as("nothing inside the database tells").isZero();

        Said said = verify("--head", heads.toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("Kent, " + found);
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of("delete from platform.audit_process where seq = 5 and %s",
                        "audit entry 5: it was the last one when the head was written down, and it is not there any more."),
                Arguments.of("delete from accreditation.decision where chain_no = 5 and %1$s;"
                        + "delete from accreditation.decision_release r where %1$s and not exists"
                        + " (select 1 from accreditation.decision d where d.id = r.decision_id)",
                        "decision 5: it was the last one when the head was written down, and it is not there any more."),
                Arguments.of("update platform.audit_process p set outcome = 'ELSE' where seq = 5 and %1$s;"
                        + "update platform.audit_process p set hash = platform.audit_hash(previous_hash, p) where seq = 5 and %1$s",
                        "audit entry 5: it is not the one that was there when the head was written down."));
    }

    private static String in(String area, String tampering) {
        return tampering.formatted("tenant_id = (select id from platform.area where name = '" + area + "')");
    }

    private static Said verify(String... more) {
        return said(() -> new VerifyAudit(options(more)).verify());
    }

    private static Options options(String... more) {
        return Options.parse(Stream.concat(Stream.of("audit", "verify", "--data", FOLDER.toString()), Stream.of(more)).toList());
    }

    private static Said said(IntSupplier command) {
        PrintStream console = System.out;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            return new Said(command.getAsInt(), text.toString(StandardCharsets.UTF_8));
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
