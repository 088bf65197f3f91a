package org.alongside.server.database;

import java.nio.file.Path;
import java.sql.SQLException;

import org.alongside.server.CannotContinue;
import org.alongside.server.files.FolderLock;
import org.alongside.server.files.Folders;
import org.alongside.server.process.GuardedProcess;

/**
 * A real PostgreSQL of our own: the shipped programs, started durable, reachable from this machine only, with random
 * passwords. The data outlive it; the process does not outlive us.
 */
public final class EmbeddedPostgres implements Database {

    static final String DATABASE = "alongside";
    static final String OWNER = "alongside_owner";

    private final FolderLock lock;
    private final GuardedProcess process;
    private final Login superuser;
    private final Passwords passwords;

    private EmbeddedPostgres(FolderLock lock, GuardedProcess process, Login superuser, Passwords passwords) {
        this.lock = lock;
        this.process = process;
        this.superuser = superuser;
        this.passwords = passwords;
    }

    /** Starts PostgreSQL on the folder, making it first when it is not there. */
    public static EmbeddedPostgres start(Path folder) {
        Folders.makeOpen(folder);
        var lock = FolderLock.take(folder);
        try {
            return start(folder, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(Path folder, FolderLock lock) {
        var passwords = Passwords.keptIn(passwordFile(folder));
        var cluster = new Cluster(folder);
        cluster.makeIfMissing(passwords.superuser());
        var process = cluster.serve();
        try {
            var url = url(cluster.postmasterFile().port().orElseThrow());
            new Roles(new Login(url + "postgres", Cluster.SUPERUSER, passwords.superuser()))
                    .makeDatabase(DATABASE, OWNER, passwords.owner());
            return new EmbeddedPostgres(lock, process,
                    new Login(url + DATABASE, Cluster.SUPERUSER, passwords.superuser()), passwords);
        } catch (SQLException e) {
            process.close();
            throw new CannotContinue("PostgreSQL started but refuses us: " + e.getMessage(), e);
        }
    }

    @Override
    public Login owner() {
        return superuser.as(OWNER, passwords.owner());
    }

    @Override
    public Login app() {
        return superuser.as(APP_ROLE, passwords.app()).with(APP_SETTINGS);
    }

    /** Sees through row-level security: for tests that look behind it, never for the application. */
    public Login superuser() {
        return superuser;
    }

    /** Ends PostgreSQL as a power cut would: for tests of what is left. */
    public void killNow() {
        process.killNow();
        lock.close();
    }

    @Override
    public void close() {
        process.close();
        lock.close();
    }

    static Path passwordFile(Path folder) {
        return folder.resolve("passwords.properties");
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }
}
