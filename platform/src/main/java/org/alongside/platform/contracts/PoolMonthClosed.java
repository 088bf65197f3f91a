package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A month of a pool's books is closed: what councils are to be told of it does not change any more by itself.
 *
 * @param subject the pool
 * @param month   {@code 2026-10}
 */
public record PoolMonthClosed(UUID subject, String month, Instant at) implements ContractEvent {

    public static final String TYPE = "pool.month_closed";

    @Override
    public String type() {
        return TYPE;
    }
}
