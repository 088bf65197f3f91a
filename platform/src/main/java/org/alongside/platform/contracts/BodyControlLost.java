package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/** The body of an area has lost control and stopped deciding. */
public record BodyControlLost(UUID subject, Instant at) implements ContractEvent {

    @Override
    public String type() {
        return "body.control.lost";
    }
}
