package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * From now on the bank's statements of this account lead somewhere, so what waited for it can be applied.
 *
 * @param subject the pool or the card
 */
public record AccountNamed(UUID subject, String accountRef, Instant at) implements ContractEvent {

    public static final String TYPE = "account.named";

    @Override
    public String type() {
        return TYPE;
    }
}
