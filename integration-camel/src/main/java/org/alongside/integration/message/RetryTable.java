package org.alongside.integration.message;

import java.time.Duration;
import java.util.List;

/** How long to wait before what failed is tried again (5.3): ten tries over three days, each a little earlier or later. */
public final class RetryTable {

    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14),
            Duration.ofHours(20), Duration.ofHours(24));
    private static final double SPREAD = 0.2;

    private RetryTable() {
    }

    /**
     * @param attempts how often it was tried, once or more
     * @param chance   between -1 and 1
     * @return null when it was tried for the last time
     */
    public static Duration after(int attempts, double chance) {
        if (attempts > WAITS.size()) {
            return null;
        }
        Duration wait = WAITS.get(attempts - 1);
        return wait.plusMillis(Math.round(wait.toMillis() * SPREAD * chance));
    }
}
