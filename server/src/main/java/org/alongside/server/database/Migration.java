package org.alongside.server.database;

import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.alongside.server.CannotContinue;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema of every module up to date, as the owner. Each module has its folder, its PostgreSQL schema and
 * its own history, so that the version numbers of two modules never meet. Within a module each feature has ten numbers
 * or more of its own, so a step may come after a higher one that is done already: it is taken then.
 */
public final class Migration {

    /** In the order of their migrations: the platform's helpers are used by all others. */
    private static final List<String> MODULES = List.of("platform", "accreditation", "training", "community", "integration");

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Database database;

    public Migration(Database database) {
        this.database = database;
    }

    /** Migrates and returns how many steps were new. */
    public int run() {
        FLYWAY.setLevel(Level.WARNING);
        try {
            new Roles(database.owner()).makeApp(database.app());
            return MODULES.stream().mapToInt(this::migrate).sum();
        } catch (SQLException e) {
            throw new CannotContinue("The database cannot be prepared: " + oneLine(e), e);
        } catch (FlywayException e) {
            throw new CannotContinue("The database cannot be brought up to date: " + oneLine(e), e);
        }
    }

    private int migrate(String module) {
        var owner = database.owner();
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/" + module)
                .defaultSchema(module)
                .createSchemas(true)
                .outOfOrder(true)
                .table("flyway_history_" + module)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String oneLine(Exception e) {
        return e.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
