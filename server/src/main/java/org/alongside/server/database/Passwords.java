package org.alongside.server.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

import org.alongside.server.files.SecretFile;

/** Random passwords, made once and kept in a file that only its owner may read. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties known;

    private Passwords(Properties known) {
        this.known = known;
    }

    static Passwords keptIn(Path file) {
        try {
            var known = new Properties();
            known.load(new StringReader(SecretFile.readOrMake(file, Passwords::threeNew)));
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

    private static String threeNew() {
        return "superuser=" + random() + "\nowner=" + random() + "\napp=" + random() + "\n";
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
