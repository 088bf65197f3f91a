package org.alongside.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.alongside.server.CannotContinue;
import org.alongside.server.process.Commands;

/** {@code postmaster.pid}: what a running PostgreSQL tells about itself in its data folder. */
final class PostmasterFile {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path file;

    PostmasterFile(Path data) {
        file = data.resolve("postmaster.pid");
    }

    boolean saysReady() {
        return line(STATUS).filter(status -> status.equals("ready")).isPresent();
    }

    Optional<Integer> port() {
        return line(PORT).map(Integer::valueOf);
    }

    /**
     * Clears what a launcher that was killed has left. A PostgreSQL still running is stopped; a file whose process is
     * gone is removed, because the number may by now belong to something else, which PostgreSQL would take for itself.
     */
    void clearLeftOver() {
        var pid = line(PID).map(Long::valueOf);
        if (pid.isEmpty()) {
            return;
        }
        ProcessHandle.of(pid.get()).filter(PostmasterFile::isPostgres).ifPresent(this::stop);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
    }

    private void stop(ProcessHandle process) {
        Commands.run(List.of("kill", "-INT", Long.toString(process.pid())));
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
            throw new CannotContinue("A PostgreSQL of an earlier start (process " + process.pid()
                    + ") does not stop. End it, then start again.", e);
        }
    }

    private Optional<String> line(int number) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
