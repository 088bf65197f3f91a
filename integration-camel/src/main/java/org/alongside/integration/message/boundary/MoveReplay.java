package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.integration.message.ReplayStep;
import org.alongside.platform.usecase.Command;

/** Pause it, go on, or call it off. */
public record MoveReplay(UUID commandId, UUID taskId, ReplayStep step) implements Command {
}
