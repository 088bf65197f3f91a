package org.alongside.server.wildfly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.alongside.server.files.Folders;

/** WildFly's changeable files: the configuration and the application are copied in afresh, logs and data stay. */
final class BaseFolder {

    private final Path folder;
    private final Path application;
    private long earlierLog;

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
            Files.deleteIfExists(console());
            earlierLog = Files.exists(log()) ? Files.size(log()) : 0;
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

    /** What went wrong first in this start: the innermost cause of the first error, for the person at the terminal. */
    Optional<String> firstError() {
        return StartLog.firstError(newLog());
    }

    private String newLog() {
        try (var log = FileChannel.open(log(), StandardOpenOption.READ)) {
            var rotated = log.size() < earlierLog;
            var in = Channels.newInputStream(log.position(rotated ? 0 : earlierLog));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path deployed(String suffix) {
        return folder.resolve("deployments").resolve(application.getFileName() + suffix);
    }
}
