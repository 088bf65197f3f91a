package org.alongside.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.alongside.server.testing.TestDatabase;

/** A look behind row-level security. */
public final class Database {

    private Database() {
    }

    /** The first column of each row. */
    public static List<String> rows(String query) {
        try (Connection connection = TestDatabase.superuserConnection()) {
            return Catalogue.rows(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
