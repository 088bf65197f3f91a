package org.alongside.server.wildfly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.alongside.server.files.Folders;

/** WildFly's changeable files: the configuration and the application are copied in afresh, logs and data stay. */
final class BaseFolder {

    private static final int NOT_TOO_LONG = 400;

    private final Path folder;
    private final Path application;

    BaseFolder(Path folder, Path application) {
        this.folder = folder;
        this.application = application;
    }

    void layOut(Path wildflyHome) {
        Folders.delete(folder.resolve("configuration"));
        Folders.delete(folder.resolve("deployments"));
        Folders.delete(folder.resolve("tmp"));
        Folders.copy(wildflyHome.resolve("standalone/configuration"), folder.resolve("configuration"));
        try {
            Files.createDirectories(log().getParent());
            Files.deleteIfExists(log());
            Files.createDirectories(folder.resolve("deployments"));
            Files.copy(application, deployed(""));
            Files.createFile(deployed(".dodeploy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder;
    }

    Path log() {
        return folder.resolve("log/server.log");
    }

    Path console() {
        return folder.resolve("log/console.log");
    }

    /** WildFly puts a file beside an application it could not start. */
    boolean deploymentFailed() {
        return Files.exists(deployed(".failed"));
    }

    /** The first error of the log, for the person at the terminal. */
    Optional<String> firstError() {
        if (!Files.exists(log())) {
            return Optional.empty();
        }
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains(" FATAL "))
                    .findFirst()
                    .map(line -> line.length() > NOT_TOO_LONG ? line.substring(0, NOT_TOO_LONG) + "…" : line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path deployed(String suffix) {
        return folder.resolve("deployments").resolve(application.getFileName() + suffix);
    }
}
