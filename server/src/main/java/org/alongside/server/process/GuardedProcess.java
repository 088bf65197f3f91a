package org.alongside.server.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A child process that stops when we do, whatever ends us. It holds a pipe to us; when the pipe closes, because we
 * closed it or because we were killed, a watcher beside the process sends it the stop signal.
 */
public final class GuardedProcess implements AutoCloseable {

    /** The watcher keeps the pipe, the process itself reads nothing: {@code exec} lets both share one process id. */
    private static final String GUARD =
            "exec 3<&0; signal=$1; shift; (cat <&3 >/dev/null; kill -\"$signal\" $$ 2>/dev/null) & "
                    + "exec \"$@\" </dev/null 3<&-";

    /** How the process is asked to stop. */
    public enum StopSignal {
        TERM, INT
    }

    private final Process process;
    private final Duration patience;

    private GuardedProcess(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
    }

    /**
     * Starts the command in the user's name, its output appended to the log.
     *
     * @param patience how long {@link #close()} waits before it ends the process by force
     */
    public static GuardedProcess start(ServerUser user, List<String> command, Map<String, String> environment,
                                       StopSignal signal, Duration patience, Path log) {
        var line = new ArrayList<>(ownProcessGroup());
        line.addAll(user.prefix());
        line.addAll(List.of("/bin/sh", "-c", GUARD, "guard", signal.name()));
        line.addAll(command);
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(line)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new GuardedProcess(builder.start(), patience);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Waits for the end of the process, at most this long; true when it has ended. */
    public boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Asks the process to stop and waits until it has. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                killNow();
            }
        } catch (IOException e) {
            killNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            killNow();
        }
    }

    /** Ends the process and everything it started as a power cut would: without asking. */
    public void killNow() {
        var all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    /** Ctrl-C reaches every process of the terminal's group at once; ours are stopped one after the other. */
    private static List<String> ownProcessGroup() {
        if (Commands.exists("setsid")) {
            return List.of("setsid");
        }
        if (Commands.exists("perl")) {
            return List.of("perl", "-e", "setpgrp(0,0); exec @ARGV", "--");
        }
        return List.of();
    }
}
