package org.alongside.training.completion.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The last session is over, and who came is marked. */
public record CompleteRun(UUID commandId, UUID runId) implements Command {
}
