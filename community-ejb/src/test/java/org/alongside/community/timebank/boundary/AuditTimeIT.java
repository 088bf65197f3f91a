package org.alongside.community.timebank.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.boundary.CheckBooks;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.pool.Wired;
import org.alongside.community.settlement.control.FridayMakers;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The book of minutes is looked at each night as the books of money are. */
class AuditTimeIT {

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
    @Proves({"R-POOL-47", "INV-16"})
    void of_a_time_book_that_does_not_add_up_people_are_told() throws SQLException {
        UUID giver = UUID.randomUUID();
        UUID receiver = UUID.randomUUID();
        people.begun();
        people.portal(wired -> {
            TimeBook time = wired.get(TimeBook.class);
            time.open();
            wired.get(KeepBook.class).limit(time.id(), TimeBook.account(receiver), -600);
            wired.get(KeepBook.class).post(JournalDraft.of(time.id(), UUID.randomUUID(), JournalType.EXCHANGE, people.today,
                    UUID.randomUUID(), List.of(TimeBook.receives(receiver, 60), TimeBook.gives(giver, 60))));
        });
        assertThat(told()).isEmpty();
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate("update community.ledger_line set amount = amount + 1 where account = 'MEMBER:"
                    + giver + "'")).isPositive();
        }
        assertThat(told()).isNotEmpty().containsOnly("The book of the time bank does not add up");
    }

    private List<String> told() {
        return people.in(people.asha, wired -> {
            Set<UUID> broken = wired.get(CheckBooks.class).broken();
            wired.get(AuditTime.class).look(broken);
            return wired.toldTo(Wired.STAFF);
        });
    }
}
