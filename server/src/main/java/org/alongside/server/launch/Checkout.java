package org.alongside.server.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.alongside.server.CannotContinue;

/** The folder of the source, and what the build has put into it. */
record Checkout(Path folder) {

    static Checkout current() {
        return new Checkout(Path.of(System.getProperty("alongside.home", "")).toAbsolutePath().normalize());
    }

    Path ear() {
        return built(folder.resolve("ear/target/alongside.ear"));
    }

    Path wildfly() {
        var target = folder.resolve("server/target");
        try (var entries = Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
            return built(entries.filter(entry -> entry.getFileName().toString().matches("wildfly-\\d.*"))
                    .findFirst().orElse(target.resolve("wildfly")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path built(Path path) {
        if (Files.exists(path)) {
            return path;
        }
        throw new CannotContinue("The portal is not built yet: " + path
                + " is missing. ./portal run builds it before it starts.");
    }
}
