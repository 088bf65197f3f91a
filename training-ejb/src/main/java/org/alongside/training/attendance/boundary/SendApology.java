package org.alongside.training.attendance.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I cannot come to this session. */
public record SendApology(UUID commandId, UUID runId, UUID sessionId) implements Command {
}
