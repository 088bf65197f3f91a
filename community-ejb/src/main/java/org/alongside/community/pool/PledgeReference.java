package org.alongside.community.pool;

import java.util.UUID;

/** What somebody writes beside a payment, so that the bank's paper says which promise it is. Easy to read out and to type. */
public final class PledgeReference {

    private static final String BEGIN = "SB";
    /** Without those that look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    private PledgeReference() {
    }

    public static String of(UUID contributionId) {
        long bits = contributionId.getMostSignificantBits() ^ contributionId.getLeastSignificantBits();
        StringBuilder reference = new StringBuilder(BEGIN);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt((int) (bits >>> i * BITS) & LETTERS.length() - 1));
        }
        return reference.toString();
    }
}
