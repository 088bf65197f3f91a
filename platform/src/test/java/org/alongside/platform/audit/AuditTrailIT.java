package org.alongside.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.entity.AuditProcess;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditTrailIT {

    private static final UUID AREA = Call.NATIONAL;

    @RegisterExtension
    static final Store store = Store.of("platform");

    @BeforeAll
    static void open() {
        for (int i = 1; i <= 5; i++) {
            int number = i;
            store.inArea(AREA, em -> em.persist(process("STEP_" + number)));
        }
    }

    @Test
    void rows_are_numbered_without_gaps() {
        List<Long> numbers = store.in(AREA,
                em -> em.createQuery("select p.seq from AuditProcess p order by p.seq", Long.class).getResultList());

        assertThat(numbers).isNotEmpty();
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size());
    }

    @Test
    void an_untouched_chain_verifies() throws Exception {
        assertThat(problemsAfter("select 1")).isEmpty();
    }

    @Test
    void changed_content_is_found_where_it_is() throws Exception {
        assertThat(problemsAfter("update platform.audit_process set outcome = 'ELSE' where seq = 3"))
                .containsExactly("3 its content was changed");
    }

    @Test
    void a_removed_row_is_found() throws Exception {
        assertThat(problemsAfter("delete from platform.audit_process where seq = 2"))
                .first().isEqualTo("3 a row before this one is missing");
    }

    @Test
    void a_recomputed_row_no_longer_fits_the_next() throws Exception {
        assertThat(problemsAfter("""
                update platform.audit_process p set outcome = 'ELSE' where seq = 3;
                update platform.audit_process p set hash = platform.audit_hash(previous_hash, p) where seq = 3"""))
                .containsExactly("4 it does not follow the row before");
    }

    @Test
    void the_application_can_neither_change_nor_remove_a_row() {
        for (String sql : List.of("update platform.audit_process set outcome = 'ELSE'", "delete from platform.audit_process",
                "truncate platform.audit_process")) {
            assertThatThrownBy(() -> {
                try (Connection connection = TestDatabase.appConnection()) {
                    connection.createStatement().execute(sql);
                }
            }).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        }
    }

    /** Tampers with the trail behind every wall, verifies it, and undoes the harm. */
    private static List<String> problemsAfter(String tampering) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(tampering);
            List<String> problems = new ArrayList<>();
            try (var rows = connection.createStatement().executeQuery(
                    "select seq, problem from platform.audit_verify() order by seq")) {
                while (rows.next()) {
                    problems.add(rows.getLong("seq") + " " + rows.getString("problem"));
                }
            }
            connection.rollback();
            return problems;
        }
    }

    private static AuditProcess process(String useCase) {
        return new AuditProcess(Actor.NOBODY, useCase, "DONE", "[]", Instant.parse("2026-11-22T10:00:00.123456Z"));
    }
}
