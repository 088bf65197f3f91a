package org.alongside.platform.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/** Where the installation's key comes from: its surroundings, never the database and never the code. */
final class SecretKey {

    static final String PROPERTY = "alongside.secret.key";

    private static final String VARIABLE = "ALONGSIDE_SECRET_KEY";
    private static final int LENGTH = 32;

    private SecretKey() {
    }

    static SecretKeySpec ofTheInstallation() {
        return parse(find(System.getProperty(PROPERTY), System.getenv()));
    }

    static String find(String property, Map<String, String> environment) {
        if (property != null) {
            return property;
        }
        String file = environment.get(VARIABLE + "_FILE");
        try {
            return file == null ? environment.getOrDefault(VARIABLE, "") : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new SecretKeyMissing("The file " + file + " cannot be read.");
        }
    }

    static SecretKeySpec parse(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new SecretKeyMissing("The key is not base64.");
        }
        if (key.length != LENGTH) {
            throw new SecretKeyMissing("There is no key of 32 bytes.");
        }
        return new SecretKeySpec(key, "AES");
    }
}
