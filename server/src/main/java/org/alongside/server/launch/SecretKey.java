package org.alongside.server.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import org.alongside.server.Setting;
import org.alongside.server.files.SecretFile;

/**
 * The key the portal encrypts its most private columns with: 256 random bits, as base64. Kept apart from the database,
 * so that a copy of the one without the other gives nothing away; lost with it, those columns cannot be read again.
 */
final class SecretKey {

    private static final int BYTES = 32;

    private SecretKey() {
    }

    static String keptIn(Path file) {
        return Setting.find("PORTAL_SECRET_KEY").orElseGet(() -> read(file));
    }

    private static String read(Path file) {
        try {
            return SecretFile.readOrMake(file, SecretKey::random).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
