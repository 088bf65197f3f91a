package org.alongside.server.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.IntSupplier;

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
    private final Cluster cluster;
    private final Passwords passwords;
    private final int port;
    private GuardedProcess process;
    private boolean closed;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, Passwords passwords, GuardedProcess process) {
        this.lock = lock;
        this.cluster = cluster;
        this.passwords = passwords;
        this.process = process;
        port = cluster.postmasterFile().port().orElseThrow();
    }

    /** Starts PostgreSQL on the folder and on any free port, making the folder's content first when there is none. */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, Cluster::freePort);
    }

    /** As {@link #start(Path)}, on a port that somebody else knows already. */
    public static EmbeddedPostgres start(Path folder, int port) {
        return start(folder, () -> port);
    }

    private static EmbeddedPostgres start(Path folder, IntSupplier port) {
        Folders.makeOpen(folder);
        var lock = FolderLock.take(folder);
        try {
            var passwords = Passwords.keptIn(passwordFile(folder));
            var cluster = new Cluster(folder);
            cluster.makeIfMissing(passwords.superuser());
            var postgres = new EmbeddedPostgres(lock, cluster, passwords, cluster.serve(port));
            postgres.makeDatabase();
            return postgres;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void makeDatabase() {
        try {
            new Roles(new Login(url(port) + "postgres", Cluster.SUPERUSER, passwords.superuser()))
                    .makeDatabase(DATABASE, OWNER, passwords.owner());
        } catch (SQLException e) {
            close();
            throw new CannotContinue("PostgreSQL started but refuses us: " + e.getMessage(), e);
        }
    }

    @Override
    public Login owner() {
        return superuser().as(OWNER, passwords.owner());
    }

    @Override
    public Login app() {
        return superuser().as(APP_ROLE, passwords.app()).with(APP_SETTINGS);
    }

    /** Sees through row-level security: for tests that look behind it, never for the application. */
    public Login superuser() {
        return new Login(url(port) + DATABASE, Cluster.SUPERUSER, passwords.superuser());
    }

    public int port() {
        return port;
    }

    @Override
    public synchronized boolean revive() {
        if (closed || process.isAlive()) {
            return false;
        }
        process = cluster.serve(() -> port);
        return true;
    }

    /** Ends PostgreSQL as a power cut would: for tests of what is left. {@link #revive()} brings it back. */
    public synchronized void killNow() {
        process.killNow();
    }

    @Override
    public synchronized void close() {
        closed = true;
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
