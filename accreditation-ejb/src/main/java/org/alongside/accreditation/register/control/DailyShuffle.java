package org.alongside.accreditation.register.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The order of the list for one area and day (R-ACC-95).
 *
 * <p>Nobody is first because of their name, their price or how long they have been there. The same area and day give the
 * same order to everybody, so that a second page never repeats the first; tomorrow it is another order.
 */
public record DailyShuffle(long seed) {

    public static DailyShuffle of(UUID area, LocalDate day) {
        byte[] hash = sha256().digest((area + "|" + day).getBytes(StandardCharsets.UTF_8));
        return new DailyShuffle(ByteBuffer.wrap(hash).getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
