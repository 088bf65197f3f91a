package org.alongside.integration.outbox;

/**
 * How many nudges may go now. Notify takes 3,000 a minute and 250,000 e-mails a day from a service, of all areas together;
 * what is more it refuses, and what it refuses too often it stops.
 */
final class Allowance {

    static final int A_MINUTE = 3_000;
    static final int A_DAY = 250_000;

    private Allowance() {
    }

    static int of(long lastMinute, long today) {
        return (int) Math.max(0, Math.min(A_MINUTE - lastMinute, A_DAY - today));
    }
}
