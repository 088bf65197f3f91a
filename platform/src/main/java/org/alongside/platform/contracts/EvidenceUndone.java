package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Evidence of training that somebody attached to an application no longer stands: the attendance behind it was put right.
 *
 * @param subject  the application
 * @param areaCode the area of the framework it was offered for
 */
public record EvidenceUndone(UUID subject, String areaCode, Instant at) implements ContractEvent {

    public static final String TYPE = "evidence.undone";

    @Override
    public String type() {
        return TYPE;
    }
}
