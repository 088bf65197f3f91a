package org.alongside.platform.contracts;

import java.util.UUID;

/**
 * A person has a new message. What it says stays in the portal.
 *
 * @param urgent it cannot wait for the morning; a type of its own, so that it is found among many that can
 */
public record MessageWritten(UUID subject, UUID personId, boolean urgent) implements ContractEvent {

    public static final String TYPE = "message.written";
    public static final String URGENT_TYPE = "message.urgent";

    @Override
    public String type() {
        return urgent ? URGENT_TYPE : TYPE;
    }
}
