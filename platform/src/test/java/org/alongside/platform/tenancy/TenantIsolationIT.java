package org.alongside.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.message.Notice;
import org.alongside.platform.message.entity.Message;
import org.alongside.platform.outbox.entity.OutboxItem;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Proves("R-ACC-100")
class TenantIsolationIT {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    @RegisterExtension
    static final Store store = Store.of("platform");

    @Test
    void another_areas_row_is_not_there() {
        OutboxItem item = something();
        store.inArea(HERE, em -> em.persist(item));

        OutboxItem foundHere = store.in(HERE, em -> em.find(OutboxItem.class, item.id()));
        OutboxItem foundElsewhere = store.in(ELSEWHERE, em -> em.find(OutboxItem.class, item.id()));
        assertThat(foundHere).isNotNull();
        assertThat(foundElsewhere).isNull();
        assertThat(count(ELSEWHERE)).isZero();
    }

    @Test
    void without_an_area_nothing_can_be_asked() {
        assertThatThrownBy(() -> store.inTransaction(
                em -> em.createQuery("select i from OutboxItem i", OutboxItem.class).getResultList()))
                .hasMessageContaining("tenant");
    }

    @Test
    void without_an_area_nothing_can_be_written() {
        assertThatThrownBy(() -> store.inTransaction(em -> {
            em.persist(something());
            return null;
        })).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_bare_statement_sees_this_area_only() {
        store.inArea(HERE, em -> em.persist(something()));
        store.inArea(ELSEWHERE, em -> em.persist(something()));

        List<?> areas = store.in(HERE, em -> em.createNativeQuery("select distinct tenant_id from platform.outbox_item")
                .setHint("eclipselink.jdbc.allow-native-sql-query", true).getResultList());

        assertThat(areas).isEqualTo(List.of(HERE));
    }

    @Test
    void a_connection_that_served_an_area_remembers_none() throws Exception {
        try (var connection = TestDatabase.appConnection();
             var rows = connection.createStatement().executeQuery("select count(*) from platform.outbox_item")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void a_message_to_nobody_we_know_is_refused_by_the_database() {
        var message = new Message(UUID.randomUUID(), new Notice("N01", "Subject", "Body", null), Instant.EPOCH);

        assertThatThrownBy(() -> store.inArea(HERE, em -> em.persist(message))).isInstanceOf(RuntimeException.class);
    }

    private static long count(UUID area) {
        return store.in(area, em -> em.createQuery("select count(i) from OutboxItem i where i.type = 'isolation'",
                Long.class).getSingleResult());
    }

    private static OutboxItem something() {
        return new OutboxItem(UUID.randomUUID(), "isolation", "{}", Instant.EPOCH);
    }
}
