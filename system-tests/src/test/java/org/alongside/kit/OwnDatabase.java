package org.alongside.kit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.alongside.server.database.Database;
import org.alongside.server.database.Login;
import org.alongside.server.database.Migration;
import org.alongside.server.testing.TestDatabase;

/** An empty, migrated database of a test's own, on the PostgreSQL that all tests share. */
public final class OwnDatabase implements Database {

    private final String name;

    private OwnDatabase(String name) {
        this.name = name;
    }

    public static OwnDatabase make(String name) {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " owner " + TestDatabase.owner().user());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        OwnDatabase database = new OwnDatabase(name);
        new Migration(database).run();
        return database;
    }

    @Override
    public Login owner() {
        return here(TestDatabase.owner());
    }

    @Override
    public Login app() {
        return here(TestDatabase.app());
    }

    public Login superuser() {
        return here(TestDatabase.superuser());
    }

    @Override
    public void close() {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Login here(Login shared) {
        return new Login(shared.url().replaceFirst("(://[^/]+/)[^?]+", "$1" + name), shared.user(), shared.password());
    }
}
