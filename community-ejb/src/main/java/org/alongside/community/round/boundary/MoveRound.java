package org.alongside.community.round.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Open this round, or call it off. */
public record MoveRound(UUID commandId, UUID roundId) implements Command {
}
