package org.alongside.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.alongside.server.testing.TestDatabase;

/** People with an account, for rows that name a person. */
public final class Somebody {

    private Somebody() {
    }

    public static UUID named(String name) {
        UUID id = UUID.randomUUID();
        try (Connection connection = TestDatabase.superuserConnection();
             var insert = connection.prepareStatement("""
                     insert into platform.person (id, name, email, password_hash, created_at, version)
                     values (?, ?, ?, 'x', ?, 1)""")) {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.setString(3, id + "@example.org");
            insert.setObject(4, Timestamp.from(Instant.EPOCH));
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
