package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * From now on the bank's statements of this account lead to a pool, so what waited for it can be applied.
 *
 * @param subject the pool
 */
public record PoolAccountNamed(UUID subject, String accountRef, Instant at) implements ContractEvent {

    public static final String TYPE = "pool.account_named";

    @Override
    public String type() {
        return TYPE;
    }
}
