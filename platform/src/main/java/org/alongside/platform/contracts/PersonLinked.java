package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * From now on the council's identifier leads to this person, so what waited for it can be applied.
 *
 * @param subject the link
 */
public record PersonLinked(UUID subject, UUID personId, String laPersonId, Instant at) implements ContractEvent {

    public static final String TYPE = "person.linked";

    @Override
    public String type() {
        return TYPE;
    }
}
