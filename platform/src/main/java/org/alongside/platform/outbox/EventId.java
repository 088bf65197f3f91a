package org.alongside.platform.outbox;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids of events: version 7 of RFC 9562. They begin with the millisecond, so that by their ids events lie in the order of
 * their time, and the rest nobody can guess.
 */
public final class EventId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TIME_SHIFT = 16;
    private static final long VERSION = 0x7000L;
    private static final int RANDOM_BITS = 12;
    private static final long VARIANT = 1L << 63;

    private EventId() {
    }

    public static UUID at(Instant moment) {
        long high = moment.toEpochMilli() << TIME_SHIFT | VERSION | RANDOM.nextInt(1 << RANDOM_BITS);
        return new UUID(high, VARIANT | RANDOM.nextLong() >>> 2);
    }

    /** When the event was: what its id begins with. */
    public static Instant momentOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> TIME_SHIFT);
    }
}
