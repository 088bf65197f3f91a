package org.alongside.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.alongside.server.CannotContinue;
import org.alongside.server.files.Folders;
import org.alongside.server.files.SecretFile;
import org.alongside.server.process.Commands;
import org.alongside.server.process.GuardedProcess;
import org.alongside.server.process.ServerUser;

/** The files of one PostgreSQL: made once, served by one process at a time. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
    private static final int ATTEMPTS = 5;

    /** Given on the command line, where no file in the data folder can weaken them. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on", "synchronous_commit=on", "full_page_writes=on",
            "listen_addresses=127.0.0.1", "unix_socket_directories=",
            "password_encryption=scram-sha-256", "timezone=UTC", "log_timezone=UTC", "max_connections=150");

    private final Path folder;
    private final Path data;
    private final Path log;
    private final PostgresBinaries programs;
    private final ServerUser user;

    Cluster(Path folder) {
        this.folder = folder;
        data = folder.resolve("data");
        log = folder.resolve("postgresql.log");
        user = ServerUser.unprivileged(data);
        if (!user.reaches(folder)) {
            throw new CannotContinue("PostgreSQL runs as the user " + user.name() + ", who may not enter "
                    + folder.toAbsolutePath() + ". Choose a data folder outside root's own with --data, "
                    + "for example --data /var/lib/alongside.");
        }
        programs = PostgresBinaries.unpackedIn(folder);
    }

    PostmasterFile postmasterFile() {
        return new PostmasterFile(data);
    }

    /** Made beside and moved, so that a start that was cut off leaves nothing half made. */
    void makeIfMissing(String superuserPassword) {
        if (Files.isDirectory(data)) {
            return;
        }
        var beside = folder.resolve("data.new");
        var passwordFile = folder.resolve("password.new");
        Folders.delete(beside);
        try {
            Files.createDirectory(beside, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
            user.own(beside);
            SecretFile.write(passwordFile, superuserPassword);
            user.own(passwordFile);
            initialise(beside, passwordFile);
            Files.delete(passwordFile);
            Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(Path target, Path passwordFile) {
        var command = new ArrayList<>(user.prefix());
        command.addAll(List.of(programs.program("initdb"), "--pgdata=" + target.toAbsolutePath(),
                "--username=" + SUPERUSER, "--pwfile=" + passwordFile.toAbsolutePath(), "--auth=scram-sha-256",
                "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        var outcome = Commands.run(command);
        if (!outcome.succeeded()) {
            throw new CannotContinue("PostgreSQL could not make its files in " + target.toAbsolutePath() + ": "
                    + lastLine(outcome.output()));
        }
    }

    /**
     * Starts the server and returns when it answers. More than one attempt, because the port may be taken in between,
     * and what a killed server leaves in memory goes away only when its last child has noticed.
     */
    GuardedProcess serve(IntSupplier port) {
        for (var attempt = 1; ; attempt++) {
            postmasterFile().clearLeftOver();
            var process = GuardedProcess.start(user, command(port.getAsInt()), Map.of("LC_ALL", "C"),
                    GuardedProcess.StopSignal.INT, STOP, log);
            if (becomesReady(process)) {
                return process;
            }
            process.close();
            if (attempt == ATTEMPTS) {
                throw new CannotContinue("PostgreSQL did not start. The end of " + log.toAbsolutePath() + " says: "
                        + lastLine(read(log)));
            }
        }
    }

    private List<String> command(int port) {
        var command = new ArrayList<>(List.of(programs.program("postgres"), "-D", data.toAbsolutePath().toString(),
                "-c", "port=" + port));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private boolean becomesReady(GuardedProcess process) {
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (postmasterFile().saysReady()) {
                return true;
            }
            if (process.endsWithin(LOOK_AGAIN)) {
                return false;
            }
        }
        return false;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lastLine(String text) {
        var lines = text.strip().split("\n");
        return lines[lines.length - 1];
    }
}
