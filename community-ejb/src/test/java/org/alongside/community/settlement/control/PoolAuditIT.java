package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.ledger.boundary.CheckBooks;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.AuditPools;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody with every right changes a line of one book; the night finds that book and no other. */
class PoolAuditIT {

    private static Store store;

    private final FridayMakers people = new FridayMakers(store);

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves("R-POOL-47")
    void a_pool_whose_book_does_not_add_up_stops_and_finance_is_told() throws SQLException {
        UUID sound = withMoney();
        UUID broken = withMoney();
        people.portal(wired -> assertThat(wired.get(CheckBooks.class).broken()).isEmpty());

        tamper("update community.ledger_line set amount = amount + 1 where account = 'BANK' and book_id = '" + broken + "'");

        people.portal(wired -> {
            Set<UUID> found = wired.get(CheckBooks.class).broken();
            assertThat(wired.get(AuditPools.class).among(found)).containsExactly(broken);
            wired.get(AuditPools.class).freeze(broken);
            assertThat(wired.toldTo(Wired.STAFF)).containsExactly("The book of a shared budget does not add up");
            assertThat(wired.toldTo(people.ben)).hasSize(1);
        });
        people.portal(wired -> {
            assertThat(wired.get(KnowPool.class).of(broken).status()).isEqualTo(PoolStatus.FROZEN);
            assertThat(wired.get(KnowPool.class).of(sound).status()).isEqualTo(PoolStatus.ACTIVE);
            wired.get(AuditPools.class).freeze(broken);
            assertThat(wired.toldTo(Wired.STAFF)).as("the next night").isEmpty();
        });
    }

    private UUID withMoney() {
        UUID pool = people.begun();
        people.paidIn(pool, people.asha, PledgeMoney.own(UUID.randomUUID(), pool, "20"), "20");
        return pool;
    }

    private static void tamper(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
