package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/** The body of an area meets control again. */
public record BodyControlRestored(UUID subject, Instant at) implements ContractEvent {

    @Override
    public String type() {
        return "body.control.restored";
    }
}
