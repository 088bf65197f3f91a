package org.alongside.community.person.boundary;

import java.util.UUID;
import org.alongside.community.person.EndReason;
import org.alongside.platform.usecase.Command;

/** @param reason why, as whoever records it says; the person themselves gives none */
public record EndRepresentation(UUID commandId, UUID representationId, EndReason reason) implements Command {
}
