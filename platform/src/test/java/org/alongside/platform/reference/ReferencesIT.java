package org.alongside.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.reference.control.References;
import org.alongside.platform.reference.entity.ReferenceVersion;
import org.alongside.platform.tenancy.Call;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the database itself keeps of versions, whatever a program does. */
@Proves("F14")
class ReferencesIT {

    @RegisterExtension
    static final Store store = Store.of("platform");

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static UUID who;

    @BeforeAll
    static void two_lists_of_which_one_counts() {
        who = Somebody.named("Olu Operator");
        store.inArea(Call.NATIONAL, em -> {
            References references = new References(em);
            ReferenceVersion counting = version(references, "1", "2026-12-25", "2026-12-28");
            counting.putInForce(TODAY, NOW);
            references.add(counting);
            references.add(version(references, "2", "2027-12-27"));
        });
    }

    @Test
    void the_days_of_the_version_in_force_are_known_and_those_of_others_are_not() {
        assertThat(keys(Call.NATIONAL, Dataset.BANK_HOLIDAYS)).containsExactlyInAnyOrder("2026-12-25", "2026-12-28");
        assertThat(keys(UUID.randomUUID(), Dataset.BANK_HOLIDAYS)).as("in every area").hasSize(2);
        assertThat(keys(Call.NATIONAL, Dataset.COUNCILS)).isEmpty();
    }

    @Test
    void what_a_version_says_comes_back_as_it_was() {
        List<ReferenceRow> rows = store.in(Call.NATIONAL, em ->
                new References(em).inForce(Dataset.BANK_HOLIDAYS).orElseThrow().rows());
        assertThat(rows).containsExactly(new ReferenceRow("2026-12-25", List.of("A day", "")),
                new ReferenceRow("2026-12-28", List.of("A day", "")));
    }

    @Test
    void two_versions_of_a_list_are_never_in_force_together() {
        assertThatThrownBy(() -> store.inArea(Call.NATIONAL, em -> {
            References references = new References(em);
            references.same(Dataset.BANK_HOLIDAYS, "2".repeat(64)).orElseThrow().putInForce(TODAY, NOW);
        })).hasStackTraceContaining("reference_in_force");
    }

    @Test
    void the_same_bytes_are_never_there_twice() {
        assertThatThrownBy(() -> store.inArea(Call.NATIONAL, em -> {
            References references = new References(em);
            references.add(version(references, "1", "2030-12-25"));
        })).hasStackTraceContaining("reference_bytes");
    }

    @Test
    void the_application_can_change_nothing_that_a_version_says_and_delete_none() {
        for (String sql : List.of("update platform.reference_row set cells = 'x'", "delete from platform.reference_row",
                "update platform.reference_version set sha256 = 'x'", "delete from platform.reference_version",
                "insert into platform.reference_dataset values ('MORE', 0)", "delete from platform.area",
                "update platform.area set slug = 'x'", "update platform.area set code = 'XXX'")) {
            assertThatThrownBy(() -> {
                try (Connection connection = TestDatabase.appConnection()) {
                    connection.createStatement().execute(sql);
                }
            }).as(sql).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        }
    }

    private static List<String> keys(UUID area, Dataset dataset) {
        return store.in(area, em -> new References(em).keysInForce(dataset));
    }

    private static ReferenceVersion version(References references, String digit, String... days) {
        return new ReferenceVersion(Dataset.BANK_HOLIDAYS, references.hold(Dataset.BANK_HOLIDAYS).nextNumber(),
                new Provenance("https://example.org", "None", TODAY, digit.repeat(64)),
                List.of(days).stream().map(day -> new ReferenceRow(day, List.of("A day", ""))).toList(), who, NOW);
    }
}
