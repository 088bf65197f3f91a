package org.alongside.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A setting of the environment: given as it is, or, for secrets, as the path of a file that holds it. */
public final class Setting {

    private Setting() {
    }

    public static Optional<String> find(String name) {
        return plain(name).or(() -> plain(name + "_FILE").map(file -> read(name, Path.of(file))));
    }

    private static Optional<String> plain(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static String read(String name, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotContinue(name + "_FILE names " + file + ", which cannot be read.", e);
        }
    }
}
