package org.alongside.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.alongside.inside.Twins;
import org.alongside.platform.tenancy.SharedAcrossTenants;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The second wall alone: what PostgreSQL lets the application do, whatever the application asks. */
@Proves("R-ACC-100")
class DatabaseWallIT {

    private static final UUID HERE = Twins.HERE.area();
    private static final UUID THERE = Twins.THERE.area();

    /** Shared tables that are nobody's entity, each for a reason. */
    private static final Map<String, String> SHARED_WITHOUT_ENTITY = Map.of(
            "accreditation.body_area", "the areas a body serves, a collection of its own",
            "platform.area_succession", "facts about councils, read by queries on areas",
            "platform.reference_row", "what a version of a list says, a collection of its own",
            "platform.flyway_history_platform", "the migrations' own",
            "accreditation.flyway_history_accreditation", "the migrations' own",
            "training.flyway_history_training", "the migrations' own",
            "community.flyway_history_community", "the migrations' own",
            "integration.flyway_history_integration", "the migrations' own",
            "integration.lane", "which endpoint is due: a portal takes what is due in all areas with one question");

    @BeforeAll
    static void both_areas_have_a_row_of_everything() {
        TwinRows.plant();
    }

    @AfterAll
    static void and_nobody_else_meets_them() {
        TwinRows.remove();
    }

    @ParameterizedTest
    @EnumSource
    void the_catalogue_finds_nothing_wrong(Catalogue question) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection()) {
            assertThat(question.ask(connection)).isEmpty();
        }
    }

    static Stream<Arguments> planted() {
        String table = "create table accreditation.%s (tenant_id uuid not null, id uuid, primary key (tenant_id, id)); ";
        String wall = "select platform.protect('accreditation.%s'); ";
        return Stream.of(
                Arguments.of(Catalogue.TABLES_WITHOUT_THE_WALL, table.formatted("planted")),
                Arguments.of(Catalogue.TABLES_WITHOUT_THE_WALL, (table + wall).formatted("planted", "planted")
                        + "create policy helpful on accreditation.planted using (true)"),
                Arguments.of(Catalogue.TABLES_WITHOUT_THE_WALL, (table + wall).formatted("planted", "planted")
                        + "alter table accreditation.planted no force row level security"),
                Arguments.of(Catalogue.TENANTS_THAT_MAY_BE_NULL, "create table accreditation.planted (tenant_id uuid)"),
                Arguments.of(Catalogue.KEYS_ACROSS_AREAS, table.formatted("planted")
                        + "create unique index on accreditation.planted (id)"),
                Arguments.of(Catalogue.REFERENCES_ACROSS_AREAS, table.formatted("planted")
                        + "create unique index on accreditation.planted (id); "
                        + "create table accreditation.planted_child (tenant_id uuid, parent uuid references accreditation.planted (id))"),
                Arguments.of(Catalogue.THINGS_THE_APPLICATION_OWNS, table.formatted("planted")
                        + "alter table accreditation.planted owner to alongside_app"),
                Arguments.of(Catalogue.POWERS_OF_THE_APPLICATION, "alter role alongside_app bypassrls"),
                Arguments.of(Catalogue.HISTORY_THAT_MAY_BE_CHANGED,
                        "grant update on platform.audit_process to alongside_app"));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void what_is_planted_is_found(Catalogue question, String mistake) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(mistake);
            assertThat(question.ask(connection)).isNotEmpty();
            connection.rollback();
        }
    }

    @Test
    void every_question_has_been_seen_to_find_something() {
        assertThat(planted().map(arguments -> arguments.get()[0]).distinct().toList())
                .containsExactlyInAnyOrder((Object[]) Catalogue.values());
    }

    @Test
    void a_table_without_an_area_says_why() throws SQLException {
        List<String> shared = House.product().stream()
                .filter(type -> type.isAnnotatedWith(SharedAcrossTenants.class))
                .map(type -> type.getAnnotationOfType(Table.class))
                .map(table -> table.schema() + "." + table.name())
                .toList();
        try (Connection connection = TestDatabase.superuserConnection()) {
            assertThat(Catalogue.sharedTables(connection)).allMatch(table ->
                    shared.contains(table) || SHARED_WITHOUT_ENTITY.containsKey(table));
        }
    }

    static List<String> tenant_tables() throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection()) {
            return Catalogue.tenantTables(connection);
        }
    }

    /**
     * The policy is asked before any constraint, so this needs no row that would otherwise be right. A table that only
     * functions write is not written at all.
     */
    @ParameterizedTest
    @MethodSource("tenant_tables")
    void no_row_is_written_for_another_area(String table) throws SQLException {
        try (Connection connection = in(HERE)) {
            String refusal = refusal(connection, table);
            assertThatThrownBy(() -> insert(connection, table, THERE)).hasMessageContaining(refusal);
        }
        try (Connection connection = in(HERE)) {
            assertThatThrownBy(() -> insert(connection, table, HERE)).hasMessageNotContaining("row-level security");
        }
    }

    /** Without naming the area, as a careless or an injected statement would. */
    @ParameterizedTest
    @MethodSource("tenant_tables")
    void a_statement_reaches_the_rows_of_its_own_area(String table) throws SQLException {
        try (Connection connection = in(HERE)) {
            assertThat(Catalogue.rows(connection, "select distinct tenant_id from " + table)).containsExactly(HERE.toString());
            assertThat(reached(connection, "update %s set tenant_id = tenant_id where tenant_id = '%s'", table)).isZero();
            assertThat(reached(connection, "delete from %s where tenant_id = '%s'", table)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tenant_tables")
    void without_an_area_there_is_nothing(String table) throws SQLException {
        try (Connection connection = TestDatabase.appConnection()) {
            assertThat(Catalogue.rows(connection, "select count(*) from " + table)).containsExactly("0");
            String refusal = refusal(connection, table);
            assertThatThrownBy(() -> insert(connection, table, HERE)).hasMessageContaining(refusal);
        }
    }

    /** What was set for one transaction is gone in the next one on the same connection. */
    @Test
    void the_area_does_not_outlive_its_transaction() throws SQLException {
        try (Connection connection = in(HERE)) {
            connection.commit();
            assertThat(Catalogue.rows(connection, "select coalesce(current_setting('app.tenant', true), '')"))
                    .containsExactly("");
        }
    }

    @Test
    void the_database_keeps_what_it_acknowledges() throws SQLException {
        try (Connection connection = TestDatabase.appConnection()) {
            assertThat(Catalogue.rows(connection, "show fsync")).containsExactly("on");
            assertThat(Catalogue.rows(connection, "show synchronous_commit")).containsExactly("on");
            assertThat(Catalogue.rows(connection, "show full_page_writes")).containsExactly("on");
        }
    }

    private static String refusal(Connection connection, String table) throws SQLException {
        boolean mayWrite = Catalogue.rows(connection, "select has_table_privilege(?, 'insert')", table).contains("t");
        return mayWrite ? "row-level security" : "permission denied";
    }

    private static Connection in(UUID area) throws SQLException {
        Connection connection = TestDatabase.appConnection();
        connection.setAutoCommit(false);
        Catalogue.rows(connection, "select set_config('app.tenant', ?, true)", area.toString());
        return connection;
    }

    /** Rows of the other area; a right the application does not have at all reaches none. */
    private static int reached(Connection connection, String statement, String table) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement attempt = connection.createStatement()) {
            return attempt.executeUpdate(statement.formatted(table, THERE));
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).contains("permission denied");
            connection.rollback(before);
            return 0;
        }
    }

    private static void insert(Connection connection, String table, UUID area) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into %s (tenant_id) values ('%s')".formatted(table, area));
        }
    }
}
