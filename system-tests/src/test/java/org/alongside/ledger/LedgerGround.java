package org.alongside.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.alongside.kit.OwnDatabase;
import org.alongside.server.database.Login;

/** A database of a test's own, where faults may be planted, entered by the application's role as the portal enters it. */
final class LedgerGround implements AutoCloseable {

    private final OwnDatabase database;

    private LedgerGround(OwnDatabase database) {
        this.database = database;
    }

    static LedgerGround make(String name) {
        return new LedgerGround(OwnDatabase.make(name));
    }

    Connection superuser() throws SQLException {
        return database.superuser().connect();
    }

    LedgerClient client(UUID area) {
        return LedgerClient.in(database.app(), area);
    }

    Login app() {
        return database.app();
    }

    /** As the owner of the tables and functions. */
    void change(String sql) {
        run(database.owner(), sql);
    }

    /** As somebody whom neither triggers nor row-level security stop. */
    void tamper(String sql) {
        run(database.superuser(), "set session_replication_role = replica; " + sql);
    }

    private static void run(Login login, String sql) {
        try (Connection connection = login.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
