package org.alongside.integration.webhook;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key two sides share for one endpoint. It never tells itself by accident: only {@link #reveal} shows it. */
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int DRAWN_BYTES = 32;
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final int SHOWN_BYTES = 4;

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /** Draws a new one. */
    public static WebhookSecret draw(SecureRandom random) {
        byte[] key = new byte[DRAWN_BYTES];
        random.nextBytes(key);
        return new WebhookSecret(key);
    }

    /**
     * Reads one as it is handed over, with or without {@code whsec_} before it.
     *
     * @throws IllegalArgumentException when it is no base64, or too short or long to be a key; the text is not repeated
     */
    public static WebhookSecret of(String text) {
        String encoded = text.strip();
        byte[] key = decoded(encoded.startsWith(PREFIX) ? encoded.substring(PREFIX.length()) : encoded);
        if (key.length < FEWEST_BYTES || key.length > MOST_BYTES) {
            throw new IllegalArgumentException("A webhook secret has %d to %d bytes, not %d"
                    .formatted(FEWEST_BYTES, MOST_BYTES, key.length));
        }
        return new WebhookSecret(key);
    }

    /** The same, and nothing when it is none. */
    public static Optional<WebhookSecret> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] decoded(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            // Its own message quotes what it could not read.
            throw new IllegalArgumentException("A webhook secret is written in base64");
        }
    }

    /** As it is handed to the partner. */
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** Enough to tell two apart, too little to guess one. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] tag(byte[]... parts) {
        return hmac(key, parts);
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret that && MessageDigest.isEqual(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fingerprint());
    }

    @Override
    public String toString() {
        return "webhook secret " + fingerprint();
    }
}
