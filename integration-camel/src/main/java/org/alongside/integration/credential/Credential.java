package org.alongside.integration.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The value of one credential. It shows its fingerprint; the value is only given to what carries. */
public final class Credential {

    private static final int SHOWN_BYTES = 8;

    private final byte[] value;

    public Credential(byte[] value) {
        this.value = value.clone();
    }

    public byte[] bytes() {
        return value.clone();
    }

    /** Keys and passwords come out of editors, which end a file with a line break. */
    public String text() {
        return new String(value, StandardCharsets.UTF_8).strip();
    }

    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value);
            return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "credential " + fingerprint();
    }
}
