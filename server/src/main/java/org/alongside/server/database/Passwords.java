package org.alongside.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords, made once and kept in a file that only its owner may read. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties known;

    private Passwords(Properties known) {
        this.known = known;
    }

    static Passwords keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            var known = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                known.load(in);
            }
            return new Passwords(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String superuser() {
        return known.getProperty("superuser");
    }

    String owner() {
        return known.getProperty("owner");
    }

    String app() {
        return known.getProperty("app");
    }

    /** Written beside and moved, so that a power cut leaves a whole file or none. */
    private static void write(Path file) throws IOException {
        var content = "superuser=" + random() + "\nowner=" + random() + "\napp=" + random() + "\n";
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
