package org.alongside.server.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.alongside.server.files.SecretFile;

/** A pair of keys that is made once and stands in two files from then on. */
final class KeptKey {

    private static final int BITS = 3072;

    private KeptKey() {
    }

    static KeyPair in(Path folder, String name) {
        Path secret = folder.resolve(name + ".key");
        Path open = folder.resolve(name + ".pub");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(secret) || !Files.exists(open)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                KeyPair made = generator.generateKeyPair();
                Files.writeString(open, Base64.getEncoder().encodeToString(made.getPublic().getEncoded()));
                SecretFile.write(secret, pem(made));
            }
            KeyFactory keys = KeyFactory.getInstance("RSA");
            return new KeyPair(keys.generatePublic(new X509EncodedKeySpec(decoded(Files.readString(open)))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(Files.readString(secret)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys in " + folder + " cannot be read", e);
        }
    }

    /** As programs that use it want it written. */
    static String pem(KeyPair pair) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(pair.getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----\n";
    }

    private static byte[] decoded(String text) {
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    }
}
