package org.alongside.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import org.alongside.server.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final UUID KENT = UUID.randomUUID();
    private static final UUID LEEDS = UUID.randomUUID();

    @BeforeAll
    static void a_protected_table() throws SQLException {
        try (var owner = TestDatabase.ownerConnection()) {
            run(owner, "create schema trial");
            run(owner, "create table trial.note (tenant_id uuid not null, id uuid not null, said text, "
                    + "primary key (tenant_id, id))");
            run(owner, "select platform.protect('trial.note')");
            run(owner, "create table trial.decision (tenant_id uuid not null, id uuid primary key)");
            run(owner, "select platform.protect('trial.decision', 'select, insert')");
        }
        try (var app = appIn(KENT)) {
            run(app, "insert into trial.note values ('" + KENT + "', '" + UUID.randomUUID() + "', 'of Kent')");
            app.commit();
        }
    }

    @AfterAll
    static void no_trace() throws SQLException {
        try (var owner = TestDatabase.ownerConnection()) {
            run(owner, "drop schema trial cascade");
        }
    }

    @Test
    void a_second_run_finds_nothing_to_do() {
        assertThat(new Migration(new Migrated()).run()).isZero();
    }

    @Test
    void an_area_sees_its_own_rows() throws SQLException {
        try (var app = appIn(KENT)) {
            assertThat(count(app, "select count(*) from trial.note")).isEqualTo(1);
        }
    }

    @Test
    void another_area_sees_none() throws SQLException {
        try (var app = appIn(LEEDS)) {
            assertThat(count(app, "select count(*) from trial.note")).isZero();
        }
    }

    @Test
    void without_an_area_there_is_nothing_not_even_for_the_owner() throws SQLException {
        try (var app = TestDatabase.appConnection(); var owner = TestDatabase.ownerConnection()) {
            assertThat(count(app, "select count(*) from trial.note")).isZero();
            assertThat(count(owner, "select count(*) from trial.note")).isZero();
        }
    }

    @Test
    void nobody_writes_into_another_area() throws SQLException {
        try (var app = appIn(LEEDS)) {
            assertThatThrownBy(() -> run(app, "insert into trial.note values ('" + KENT + "', '"
                    + UUID.randomUUID() + "', 'smuggled')")).hasMessageContaining("row-level security");
        }
    }

    @Test
    void what_is_decided_is_never_changed() throws SQLException {
        try (var app = appIn(KENT)) {
            assertThatThrownBy(() -> run(app, "delete from trial.decision")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_table_without_its_area_cannot_be_protected() throws SQLException {
        try (var owner = TestDatabase.ownerConnection()) {
            run(owner, "create table trial.loose (id uuid primary key, tenant_id uuid)");
            assertThatThrownBy(() -> run(owner, "select platform.protect('trial.loose')"))
                    .hasMessageContaining("tenant_id that is not null");
        }
    }

    @Test
    void the_application_cannot_change_the_schema() throws SQLException {
        try (var app = TestDatabase.appConnection()) {
            assertThatThrownBy(() -> run(app, "create table platform.mine (id integer)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(app, "alter table trial.note disable row level security"))
                    .hasMessageContaining("must be owner");
        }
    }

    /** The database of all tests, which has been migrated already. */
    private static final class Migrated implements Database {

        @Override
        public Login owner() {
            return TestDatabase.owner();
        }

        @Override
        public Login app() {
            return TestDatabase.app();
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException("other tests need it");
        }
    }

    private static Connection appIn(UUID area) throws SQLException {
        var app = TestDatabase.appConnection();
        app.setAutoCommit(false);
        run(app, "select set_config('app.tenant', '" + area + "', true)");
        return app;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
