package org.alongside.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;

import org.alongside.server.database.EmbeddedPostgres;
import org.alongside.server.database.Login;
import org.alongside.server.database.Migration;
import org.alongside.server.files.Folders;
import org.alongside.server.process.ServerUser;

/**
 * One real, empty, migrated PostgreSQL for all tests of a JVM, started by the first test that asks. It is as durable
 * as the one people use, so that a test means what it says.
 */
public final class TestDatabase {

    private static final Path IN_THE_BUILD = Path.of("target", "test-database");

    private TestDatabase() {
    }

    /** Where it is, entered as the application's role. */
    public static Login app() {
        return Holder.POSTGRES.app();
    }

    /** Where it is, entered as the owner of the schema; row-level security binds this role too. */
    public static Login owner() {
        return Holder.POSTGRES.owner();
    }

    /** Sees through row-level security: to look behind it, and to clear tables. */
    public static Login superuser() {
        return Holder.POSTGRES.superuser();
    }

    /** The address for the application, driver settings included. */
    public static String url() {
        return app().url();
    }

    public static Connection appConnection() throws SQLException {
        return app().connect();
    }

    public static Connection ownerConnection() throws SQLException {
        return owner().connect();
    }

    public static Connection superuserConnection() throws SQLException {
        return superuser().connect();
    }

    /** Ends PostgreSQL as a power cut would and starts it again at the same address. */
    public static void cutPower() {
        Holder.POSTGRES.killNow();
        Holder.POSTGRES.revive();
    }

    private static final class Holder {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            var folder = folder();
            Folders.makeOpen(folder);
            Folders.delete(folder.resolve("data"));
            var postgres = EmbeddedPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "test-database-stop"));
            new Migration(postgres).run();
            return postgres;
        }

        /** A checkout in root's own folder is closed to the user PostgreSQL runs as: then the system's place. */
        private static Path folder() {
            var inTheBuild = IN_THE_BUILD.toAbsolutePath();
            Folders.makeOpen(inTheBuild);
            if (ServerUser.unprivileged(inTheBuild).reaches(inTheBuild)) {
                return inTheBuild;
            }
            try {
                var elsewhere = Files.createTempDirectory("alongside-test-database");
                Files.setPosixFilePermissions(elsewhere,
                        PosixFilePermissions.fromString("rwxr-xr-x"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(elsewhere)));
                return elsewhere;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
