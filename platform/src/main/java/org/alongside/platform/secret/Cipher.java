package org.alongside.platform.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts and files with AES-256-GCM: nobody reads them without the key, and a changed one is refused.
 *
 * <p>The same text is sealed differently each time, and padded, so that neither equality nor length tells anything; a file
 * is not padded.
 */
public final class Cipher {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 64;

    private final SecretKeySpec key;

    Cipher(SecretKeySpec key) {
        this.key = key;
    }

    /** With the key of this installation; {@link SecretKeyMissing} when there is none. */
    public static Cipher ofTheInstallation() {
        return Holder.CIPHER;
    }

    /**
     * With a key of its own for one purpose, made from the installation's: what is sealed for one purpose does not open
     * for another, and who is ever given the one key has not been given the other.
     */
    public static Cipher forPurpose(String purpose) {
        return Holder.CIPHER.derived(purpose);
    }

    Cipher derived(String purpose) {
        return new Cipher(new SecretKeySpec(mac(purpose), "AES"));
    }

    /** The same for the same text, and without the key nobody can try which text it was. */
    public String fingerprint(String text) {
        return Base64.getEncoder().encodeToString(mac("fingerprint " + text));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String seal(String text) {
        return Base64.getEncoder().encodeToString(seal(padded(text.getBytes(UTF_8))));
    }

    public String open(String sealed) {
        ByteBuffer padded = ByteBuffer.wrap(open(Base64.getDecoder().decode(sealed)));
        byte[] text = new byte[padded.getInt()];
        padded.get(text);
        return new String(text, UTF_8);
    }

    /** For files: as long as they are, because a long one tells nothing by its length. */
    public byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(javax.crypto.Cipher.ENCRYPT_MODE, nonce, content);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return run(javax.crypto.Cipher.DECRYPT_MODE, nonce, rest);
    }

    private static byte[] padded(byte[] text) {
        int length = Integer.BYTES + text.length;
        return ByteBuffer.allocate((length + BLOCK - 1) / BLOCK * BLOCK).putInt(text.length).put(text).array();
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            javax.crypto.Cipher aes = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return aes.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text was changed, or was sealed under another key", e);
        }
    }

    /** The key is looked for when the first secret is, so that what needs no secret runs without one. */
    private static final class Holder {
        private static final Cipher CIPHER = new Cipher(SecretKey.ofTheInstallation());
    }
}
