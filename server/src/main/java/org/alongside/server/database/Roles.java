package org.alongside.server.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The roles and the database, each made when missing. Told as a role that may do so. */
final class Roles {

    private final Login maker;

    Roles(Login maker) {
        this.maker = maker;
    }

    /** The owner is no superuser: what works here also works in a database that somebody else runs. */
    void makeDatabase(String database, String owner, String password) throws SQLException {
        try (var connection = maker.connect()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                run(connection, "create role " + owner + " login nosuperuser nobypassrls createrole password '"
                        + password + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                run(connection, "create database " + database + " owner " + owner);
            }
        }
    }

    /** The role of the application: it may connect, and gets rights table by table from the migrations. */
    void makeApp(Login app) throws SQLException {
        if (app.password().contains("'") || app.password().contains("\\")) {
            throw new IllegalArgumentException("The application's password may not hold a quote or a backslash.");
        }
        try (var connection = maker.connect()) {
            var known = exists(connection, "select 1 from pg_roles where rolname = ?", app.user());
            if (!known || !letsIn(app)) {
                run(connection, (known ? "alter" : "create") + " role " + app.user() + " login password '"
                        + app.password() + "'");
            }
            if (!exists(connection, "select 1 from pg_roles where rolname = ? and not rolsuper and not rolbypassrls",
                    app.user())) {
                throw new IllegalStateException("The role " + app.user() + " goes around row-level security.");
            }
        }
    }

    /** A role that somebody else has made, with the password we were told, is not ours to alter. */
    private static boolean letsIn(Login app) {
        try (var connection = app.connect()) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
