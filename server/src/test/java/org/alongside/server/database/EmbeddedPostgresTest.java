package org.alongside.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

import org.alongside.server.CannotContinue;
import org.alongside.server.files.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    private static final Path FOLDER = Path.of("target", "embedded-postgres-test").toAbsolutePath();

    @BeforeAll
    static void no_data_of_an_earlier_run() {
        Folders.delete(FOLDER.resolve("data"));
    }

    @Test
    void is_durable() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void listens_on_this_machine_only_and_asks_for_a_password() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> postgres.owner().as("alongside_owner", "guessed").connect())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void its_owner_is_bound_by_row_level_security() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            assertThat(ask(postgres, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void keeps_its_passwords_from_other_users() throws Exception {
        EmbeddedPostgres.start(FOLDER).close();

        assertThat(PosixFilePermissions.toString(
                Files.getPosixFilePermissions(EmbeddedPostgres.passwordFile(FOLDER)))).isEqualTo("rw-------");
    }

    @Test
    void data_survive_a_stop() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            tell(postgres, "create table stopped (said text)");
            tell(postgres, "insert into stopped values ('still here')");
        }
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            assertThat(ask(postgres, "select said from stopped")).isEqualTo("still here");
            tell(postgres, "drop table stopped");
        }
    }

    @Test
    void committed_rows_survive_being_killed_and_the_address_stays() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            tell(postgres, "create table killed (number integer)");
            for (var number = 1; number <= 50; number++) {
                tell(postgres, "insert into killed values (" + number + ")");
            }
            postgres.killNow();

            assertThat(postgres.revive()).isTrue();
            assertThat(ask(postgres, "select count(*) from killed")).isEqualTo("50");
            tell(postgres, "drop table killed");
        }
    }

    @Test
    void what_runs_is_not_revived() {
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            assertThat(postgres.revive()).isFalse();
        }
    }

    @Test
    void what_was_stopped_stays_stopped() {
        var postgres = EmbeddedPostgres.start(FOLDER);
        postgres.close();

        assertThat(postgres.revive()).isFalse();
    }

    @Test
    void a_folder_in_use_is_refused_in_plain_words() {
        try (var first = EmbeddedPostgres.start(FOLDER)) {
            assertThat(first.owner().url()).contains("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedPostgres.start(FOLDER))
                    .isInstanceOf(CannotContinue.class)
                    .hasMessageContaining("in use by another Alongside")
                    .hasMessageContaining("--data");
        }
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        try (var connection = postgres.owner().connect();
             var statement = connection.createStatement();
             var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void tell(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.owner().connect();
             var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
