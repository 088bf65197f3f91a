package org.alongside.community.round.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This idea goes no further. */
public record StopIdea(UUID commandId, UUID roundId, UUID proposalId, String reason) implements Command {
}
