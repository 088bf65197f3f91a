package org.alongside.community.decision;

import java.time.Duration;

/** How long people have at least (R-POOL-66). */
public enum Pace {

    USUAL(Duration.ofDays(7)),
    /** Only for a spend up to the limit above which two signatories are needed. */
    SMALL_SPEND(Duration.ofDays(3)),
    /** Two signatories say why it cannot wait, and the group ratifies it later. */
    EMERGENCY(Duration.ofHours(24));

    private final Duration least;

    Pace(Duration least) {
        this.least = least;
    }

    public Duration least() {
        return least;
    }
}
