package org.alongside.platform.contracts;

import java.util.UUID;

/** A person has a new message. What it says stays in the portal. */
public record MessageWritten(UUID subject, UUID personId) implements ContractEvent {

    @Override
    public String type() {
        return "message.written";
    }
}
