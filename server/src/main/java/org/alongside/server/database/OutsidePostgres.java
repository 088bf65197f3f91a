package org.alongside.server.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.alongside.server.CannotContinue;
import org.alongside.server.Setting;

/**
 * A PostgreSQL that somebody else runs and backs up, named by PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD
 * (or {@code …_FILE}). That user owns the schema and may create the role the application uses.
 */
final class OutsidePostgres implements Database {

    private final Login owner;
    private final Login app;

    private OutsidePostgres(Login owner, String appPassword) {
        this.owner = owner;
        this.app = owner.as(APP_ROLE, appPassword).with(APP_SETTINGS);
    }

    static Optional<Database> named(Path folder) {
        return Setting.find("PORTAL_DB_URL").map(url -> {
            var owner = new Login(url, needed("PORTAL_DB_USER"), needed("PORTAL_DB_PASSWORD"));
            var appPassword = Setting.find("PORTAL_DB_APP_PASSWORD")
                    .orElseGet(() -> Passwords.keptIn(EmbeddedPostgres.passwordFile(folder)).app());
            return new OutsidePostgres(owner, appPassword).reached();
        });
    }

    private static String needed(String name) {
        return Setting.find(name).orElseThrow(() -> new CannotContinue(
                "PORTAL_DB_URL is set but " + name + " is not. Set it, or " + name + "_FILE."));
    }

    private OutsidePostgres reached() {
        try (var connection = owner.connect()) {
            connection.isValid(1);
            return this;
        } catch (SQLException e) {
            throw new CannotContinue("The database named by PORTAL_DB_URL does not let us in: " + e.getMessage(), e);
        }
    }

    @Override
    public Login owner() {
        return owner;
    }

    @Override
    public Login app() {
        return app;
    }

    /** Not ours to stop. */
    @Override
    public void close() {
    }
}
